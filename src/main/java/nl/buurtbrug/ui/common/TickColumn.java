package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;

/// The column of check boxes of a [DataTable]: one for each row, one in the head for all; Shift ticks a range.
final class TickColumn<T, K> extends TableColumn<T, T> {

    private static final double WIDTH = 38;

    private final Ticks<K> ticks;
    private final Function<T, K> key;
    private final Supplier<List<K>> shown;
    private final Function<T, String> name;
    private final CheckBox all = new CheckBox();
    private final InvalidationListener listener = _ -> showAll();

    TickColumn(Ticks<K> ticks, Function<T, K> key, Supplier<List<K>> shown, Function<T, String> name) {
        this.ticks = ticks;
        this.key = key;
        this.shown = shown;
        this.name = name;
        getStyleClass().add("ticks");
        setSortable(false);
        scale(1);
        setReorderable(false);
        all.setAccessibleText(text("table.tickAll"));
        all.setOnAction(_ -> tickAll());
        setGraphic(all);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new Cell());
        ticks.changesProperty().addListener(new WeakInvalidationListener(listener));
    }

    void scale(double ratio) {
        setMinWidth(WIDTH * ratio);
        setMaxWidth(WIDTH * ratio);
        setPrefWidth(WIDTH * ratio);
    }

    void use(T row, boolean range) {
        if (range) {
            ticks.extendTo(key.apply(row), shown.get());
        } else {
            ticks.toggle(key.apply(row));
        }
    }

    private void tickAll() {
        if (all.isSelected()) {
            ticks.tickAll(shown.get());
        } else {
            ticks.clear();
        }
        showAll();
    }

    private void showAll() {
        var some = !ticks.ticked().isEmpty();
        var every = some && ticks.ticked().size() >= shown.get().size() && ticks.ticked().containsAll(shown.get());
        all.setIndeterminate(some && !every);
        all.setSelected(every);
    }

    private final class Cell extends TableCell<T, T> {

        private final CheckBox box = new CheckBox();
        private final InvalidationListener ticked = _ -> show();

        private Cell() {
            box.setFocusTraversable(false);
            box.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
            box.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
            box.addEventFilter(MouseEvent.MOUSE_RELEASED, click -> {
                click.consume();
                use(getItem(), click.isShiftDown());
            });
            ticks.changesProperty().addListener(new WeakInvalidationListener(ticked));
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            show();
        }

        private void show() {
            if (getItem() != null) {
                box.setSelected(ticks.ticked().contains(key.apply(getItem())));
                box.setAccessibleText(text("table.tick", name.apply(getItem())));
            }
        }
    }
}
