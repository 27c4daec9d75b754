/// Records that may be one and the same: while one is typed, and over the whole file. What makes them alike is told by `match`, as for an import.
package nl.buurtbrug.domain.duplicate;
