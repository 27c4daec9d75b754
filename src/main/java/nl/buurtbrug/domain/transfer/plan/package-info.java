/// What an import will do, row by row, before anything is written: rows are laid beside what the database holds and beside each other.
///
/// A plan never changes: a decision or a mended row gives a new one. [Outcome] is what is written in the end.
package nl.buurtbrug.domain.transfer.plan;
