package nl.buurtbrug.domain.directory;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The rows of a list in their usual order, as bytes, with their ids.
///
/// @param <R> the rows
final class KeptRows<R> {

    private final RowFormat<R> format;
    private final Slices packed;
    private final long[] ids;

    private KeptRows(RowFormat<R> format, Slices packed, long[] ids) {
        this.format = format;
        this.packed = packed;
        this.ids = ids;
    }

    int size() {
        return ids.length;
    }

    long id(int place) {
        return ids[place];
    }

    R row(int place) {
        return format.read(new PackedReader(packed.bytes(), packed.start(place)));
    }

    /// All rows.
    List<R> all() {
        return new All();
    }

    private final class All extends AbstractList<R> implements RandomAccess {

        @Override
        public R get(int place) {
            return row(place);
        }

        @Override
        public int size() {
            return ids.length;
        }
    }

    static final class Builder<R> {

        private final RowFormat<R> format;
        private final Slices.Builder packed;
        private final PackedWriter out = new PackedWriter();
        private final long[] ids;
        private int size;

        /// @param rows how many will be added
        Builder(RowFormat<R> format, int rows) {
            this.format = format;
            packed = new Slices.Builder(rows);
            ids = new long[rows];
        }

        void add(Entry<R> entry) {
            out.clear();
            format.write(entry.row(), out);
            packed.add(out);
            ids[size++] = entry.id();
        }

        void add(KeptRows<R> others, int place) {
            packed.add(others.packed, place);
            ids[size++] = others.ids[place];
        }

        KeptRows<R> build() {
            return new KeptRows<>(format, packed.build(), ids);
        }
    }
}
