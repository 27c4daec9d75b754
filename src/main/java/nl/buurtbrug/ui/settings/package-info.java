/// The choices of the user and the lists of the bureau.
package nl.buurtbrug.ui.settings;
