package nl.buurtbrug.ui.common;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

/// The rows that a table shows, all replaced at once; the lists given are kept as they are, never copied and never read
/// through: a list may make each of its 100,000 rows when asked for it.
final class ShownRows<R> extends ObservableListBase<R> {

    private List<R> rows = List.of();

    void show(List<R> newRows) {
        var before = rows;
        rows = newRows;
        if (!before.isEmpty() || !newRows.isEmpty()) {
            fireChange(new AllReplaced<>(this, before));
        }
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// The library's own change of a list copies what went.
    private static final class AllReplaced<R> extends ListChangeListener.Change<R> {

        private static final int[] NOTHING_MOVED = {};

        private final List<R> before;
        private boolean isReached;

        AllReplaced(ObservableList<R> rows, List<R> before) {
            super(rows);
            this.before = before;
        }

        @Override
        public boolean next() {
            var first = !isReached;
            isReached = true;
            return first;
        }

        @Override
        public void reset() {
            isReached = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<R> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return NOTHING_MOVED;
        }
    }
}
