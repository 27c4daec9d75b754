/// What partners and the bureau do together: activities, their sessions, and how many people were reached.
package nl.buurtbrug.domain.activity;
