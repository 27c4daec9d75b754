package nl.buurtbrug.domain.directory;

/// Makes the entries of a list.
///
/// @param <T> the records they are made of
/// @param <R> the rows
interface Entries<T, R> {

    Entry<R> of(T record);

    long id(T record);

    /// What the list is sorted by when nothing else is asked: the same as [RowFormat#sortKey] of the row made of this record.
    String sortKey(T record);
}
