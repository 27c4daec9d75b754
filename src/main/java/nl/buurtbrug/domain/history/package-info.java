/// What was noted of a record, told in plain sentences, with a way to put an old value back.
package nl.buurtbrug.domain.history;
