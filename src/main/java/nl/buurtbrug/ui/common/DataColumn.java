package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import nl.buurtbrug.language.Text;

/// A column of a [DataTable], named by a message key.
public final class DataColumn<T> extends TableColumn<T, T> {

    private final String key;
    private Function<T, String> words;
    private Comparator<T> order;
    private int width = 120;

    DataColumn(String key, Function<T, String> words, Function<T, Node> node) {
        this(key, text(key), words, node);
    }

    /// @param title where it has no message of its own
    DataColumn(String key, String title, Function<T, String> words, Function<T, Node> node) {
        super(title);
        this.key = key;
        this.words = words;
        setId(key);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new Cell<>(words, node));
    }

    /// @param pixels at the normal text size
    public DataColumn<T> width(int pixels) {
        width = pixels;
        setPrefWidth(pixels);
        return this;
    }

    public DataColumn<T> muted() {
        return styled("muted");
    }

    public DataColumn<T> strong() {
        return styled("strong");
    }

    /// For numbers: at the right.
    public DataColumn<T> right() {
        return styled("right");
    }

    public DataColumn<T> styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    public DataColumn<T> sortedBy(Comparator<T> order) {
        this.order = order;
        return this;
    }

    /// What a column of nodes says of a row where there are only words, as in a file.
    public DataColumn<T> saying(Function<T, String> inWords) {
        words = inWords;
        return this;
    }

    public DataColumn<T> unsorted() {
        setSortable(false);
        return this;
    }

    String key() {
        return key;
    }

    ShownColumn<T> shown() {
        return new ShownColumn<>(getText(), words);
    }

    /// The width it has now, at the normal text size.
    void keepWidth(int pixels) {
        width = pixels;
    }

    int width() {
        return width;
    }

    /// Compares whole rows; words in the way of the language, with the key of each row made once.
    Comparator<T> order() {
        if (order != null) {
            return order;
        }
        var collator = Collator.getInstance(Text.language().locale());
        var keys = new HashMap<T, CollationKey>();
        return Comparator.comparing(row -> keys.computeIfAbsent(row, each -> collator.getCollationKey(words.apply(each))));
    }

    private static final class Cell<T> extends TableCell<T, T> {

        private final Function<T, String> words;
        private final Function<T, Node> node;

        private Cell(Function<T, String> words, Function<T, Node> node) {
            this.words = words;
            this.node = node;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            var blank = empty || row == null;
            setText(blank || node != null ? null : words.apply(row));
            setGraphic(blank || node == null ? null : node.apply(row));
        }
    }
}
