/// Understanding columns: what the headers and values of a list say its columns are, and which of them may not be kept.
package nl.buurtbrug.domain.transfer.column;
