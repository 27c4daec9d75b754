/// Making one record of two that are the same, and parting them again: exactly as they were, except for what was changed since.
///
/// Links are moved table by table, row by row, and every row that is touched is kept as it was. [Links] names all that points at a record;
/// a test walks the tables and fails when something is not in it.
package nl.buurtbrug.domain.merge;
