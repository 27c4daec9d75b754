package nl.buurtbrug.domain.directory;

/// How the rows of a list are kept: as bytes, and made again when they are asked for.
///
/// @param <R> the rows
interface RowFormat<R> {

    void write(R row, PackedWriter out);

    R read(PackedReader in);

    /// What the list is sorted by when nothing else is asked.
    String sortKey(R row);
}
