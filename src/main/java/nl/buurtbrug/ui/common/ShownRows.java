package nl.buurtbrug.ui.common;

import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows that a table shows, all replaced at once; the list given is kept as it is, never copied.
final class ShownRows<R> extends ObservableListBase<R> {

    private List<R> rows = List.of();

    void show(List<R> newRows) {
        var before = rows;
        beginChange();
        rows = newRows;
        nextReplace(0, newRows.size(), before);
        endChange();
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
