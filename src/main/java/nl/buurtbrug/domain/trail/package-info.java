/// Who changed what, when and why: noted by itself for every record, in the transaction that changes it.
///
/// Hibernate's own `@Audited` was weighed and left: it copies every row whole at each insert (an import doubles), knows no old value for what was there
/// before it came, and joins one more table for each kind of record on a page. Here a change is one row: record, field, old, new.
/// Nothing notices a bulk statement, so the domain has none on recorded entities; a test sees to that.
package nl.buurtbrug.domain.trail;
