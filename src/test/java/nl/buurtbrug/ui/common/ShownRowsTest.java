package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;

class ShownRowsTest {

    private final ShownRows<String> rows = new ShownRows<>();

    private static final class Unread extends AbstractList<String> {

        @Override
        public String get(int index) {
            throw new AssertionError("row " + index + " was read");
        }

        @Override
        public int size() {
            return 100_000;
        }
    }

    @Test
    void replacingManyRowsReadsNone() {
        rows.addListener((ListChangeListener<String>) change -> {
        });
        rows.show(new Unread());

        rows.show(new Unread());

        assertThat(rows).hasSize(100_000);
    }

    @Test
    void whoListensIsToldWhatWentAndWhatCame() {
        rows.show(List.of("a", "b"));
        var told = new ArrayList<String>();
        rows.addListener((ListChangeListener<String>) change -> tell(change, told));

        rows.show(List.of("c"));

        assertThat(told).containsExactly("[a, b] by [c]");
    }

    @Test
    void nothingInsteadOfNothingIsNoChange() {
        var told = new ArrayList<String>();
        rows.addListener((ListChangeListener<String>) change -> tell(change, told));

        rows.show(List.of());

        assertThat(told).isEmpty();
    }

    private static void tell(Change<? extends String> change, List<String> told) {
        while (change.next()) {
            told.add(change.getRemoved() + " by " + change.getAddedSubList());
        }
    }
}
