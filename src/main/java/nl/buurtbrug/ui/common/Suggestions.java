package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// Offers something to choose under a text field while one types: the arrows choose, Enter or Tab takes, Esc closes.
public final class Suggestions<T> {

    private static final int ROWS_SHOWN = 8;
    private static final double ROW_PER_LETTER = 2.3;

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Consumer<T> take;
    private final Background background;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;
    private boolean firstIsMeant;

    private Suggestions(TextField field, Background background, Function<String, List<T>> find, Consumer<T> take) {
        this.field = field;
        this.background = background;
        this.find = find;
        this.take = take;
    }

    /// @param words  what a suggestion says, and beside it what tells it from others
    /// @param find   what to offer for what was typed; asked in the background
    /// @param take   what happens with the one chosen
    public static <T> Suggestions<T> under(TextField field, Background background, Function<String, List<T>> find, Function<T, RecordChoice> words, Consumer<T> take) {
        var suggestions = new Suggestions<>(field, background, find, take);
        suggestions.build(words);
        return suggestions;
    }

    /// Enter and Tab take the first one when none is chosen, for a field that must hold one of them.
    public void takingTheFirst() {
        firstIsMeant = true;
    }

    private void build(Function<T, RecordChoice> words) {
        list.setAccessibleText(field.getAccessibleText());
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell<>(words));
        list.setOnMouseClicked(_ -> takeChosen());
        var content = new StackPane(list);
        content.getStyleClass().add("search-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.textProperty().subscribe((_, typed) -> {
            if (field.isFocused() && !taking) {
                ask(typed);
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void ask(String typed) {
        background.fetch(() -> find.apply(typed), found -> show(typed, found));
    }

    private void show(String typed, List<T> found) {
        if (!typed.equals(field.getText()) || !field.isFocused()) {
            return;
        }
        list.getItems().setAll(found);
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().select(firstIsMeant ? 0 : -1);
        var letter = field.getFont().getSize();
        list.setPrefSize(Math.max(field.getWidth(), 24 * letter), Math.min(found.size(), ROWS_SHOWN) * letter * ROW_PER_LETTER);
        if (!popup.isShowing()) {
            var corner = field.localToScreen(0, field.getHeight());
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            ask(field.getText());
            key.consume();
        } else if (popup.isShowing()) {
            whileShowing(key);
        }
    }

    private void whileShowing(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> {
                if (takeChosen()) {
                    key.consume();
                }
            }
            case TAB -> takeChosen();
            case ESCAPE -> {
                key.consume();
                popup.hide();
            }
            default -> { }
        }
    }

    private void move(KeyEvent key, int step) {
        key.consume();
        var chosen = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(chosen);
        list.scrollTo(chosen);
    }

    private boolean takeChosen() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        popup.hide();
        taking = true;
        chosen.ifPresent(take);
        taking = false;
        field.end();
        return chosen.isPresent();
    }

    private static final class Cell<T> extends ListCell<T> {

        private final Function<T, RecordChoice> words;

        private Cell(Function<T, RecordChoice> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var choice = words.apply(item);
            var row = new HBox(Texts.body(choice.name()), Texts.gap(), Texts.muted(choice.detail()));
            row.getStyleClass().add("hit");
            setGraphic(row);
            setAccessibleText(choice.name() + " " + choice.detail());
        }
    }
}
