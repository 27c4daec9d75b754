package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A table of records: Enter and double click open a row, Space ticks it, Ctrl+A ticks all, and it stays quick at 100,000 rows.
public final class DataTable<T> extends TableView<T> {

    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private static final KeyCombination TICK_ALL = KeyCombination.valueOf("Shortcut+A");

    private final RowHeight height;
    private Consumer<T> open = _ -> { };
    private Function<T, List<MenuItem>> menu = _ -> List.of();
    private Function<T, Boolean> isTicked = _ -> false;
    private Consumer<Runnable> onTicks = _ -> { };
    private Consumer<T> tick = _ -> { };
    private Runnable tickAll = () -> { };
    private Runnable whenResized = () -> { };
    private List<Double> widthsBefore = List.of();

    private DataTable(String name, RowHeight height, ObservableList<T> rows) {
        super(rows);
        this.height = height;
        setAccessibleText(name);
        getStyleClass().addAll("data-table", height.styleClass());
        widthProperty().subscribe(this::fit);
        setPlaceholder(new Label(""));
        setRowFactory(_ -> new Row());
        fixedCellSizeProperty().subscribe(size -> scale(size.doubleValue() / height.pixels()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepWidths);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepWidths);
    }

    /// A table that sorts its own rows; for some thousands of rows.
    ///
    /// @param name what is in it, for a screen reader
    public static <T> DataTable<T> sortingItself(String name, RowHeight height, ObservableList<T> rows) {
        var sorted = new SortedList<>(rows);
        var table = new DataTable<>(name, height, sorted);
        table.setSortPolicy(_ -> {
            sorted.setComparator(table.order().orElse(null));
            return true;
        });
        return table;
    }

    /// A table whose rows come sorted: a click on a head only asks for another order. For any number of rows.
    public static <T> DataTable<T> sortedElsewhere(String name, RowHeight height, ObservableList<T> rows, Consumer<Optional<Sorting>> sort) {
        var table = new DataTable<>(name, height, rows);
        table.setSortPolicy(_ -> {
            sort.accept(table.sorting());
            return true;
        });
        return table;
    }

    public DataColumn<T> column(String key, Function<T, String> words) {
        return added(new DataColumn<>(key, words, null));
    }

    /// A column that is called by the user's own words.
    public DataColumn<T> column(String key, String title, Function<T, String> words) {
        return added(new DataColumn<>(key, title, words, null));
    }

    /// A column of icons with words.
    public DataColumn<T> badges(String key, Function<T, Badge> badge) {
        return added(new DataColumn<>(key, row -> badge.apply(row).words(), row -> Chips.badge(badge.apply(row))));
    }

    /// A column of whatever a row needs; it cannot be sorted unless it is told how.
    public DataColumn<T> nodes(String key, Function<T, Node> node) {
        var column = added(new DataColumn<T>(key, _ -> "", node));
        column.setSortable(false);
        return column;
    }

    /// Check boxes before the other columns.
    ///
    /// @param key   what names a row, such as its id
    /// @param shown the keys of all rows, in their order
    /// @param name  what a row is called, for a screen reader
    public <K> void ticking(Ticks<K> ticks, Function<T, K> key, Supplier<List<K>> shown, Function<T, String> name) {
        var column = new TickColumn<>(ticks, key, shown, name);
        getColumns().addFirst(column);
        isTicked = row -> ticks.ticked().contains(key.apply(row));
        tick = row -> column.use(row, false);
        onTicks = show -> ticks.changesProperty().subscribe(show);
        tickAll = () -> ticks.tickAll(shown.get());
    }

    public void whenOpened(Consumer<T> open) {
        this.open = open;
    }

    /// What a right click on a row offers.
    public void offering(Function<T, List<MenuItem>> menu) {
        this.menu = menu;
    }

    public void whenEmpty(Node node) {
        setPlaceholder(node);
    }

    /// Shows an order without asking for it again.
    public void showSorting(Sorting sorting) {
        if (sorting().filter(sorting::equals).isPresent()) {
            return;
        }
        dataColumns().stream().filter(column -> column.key().equals(sorting.column())).findFirst().ifPresent(column -> {
            column.setSortType(sorting.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    public ColumnLayout columnLayout() {
        return new ColumnLayout(dataColumns().stream()
                .map(column -> new ColumnLayout.Entry(column.key(), column.width(), column.isVisible()))
                .toList());
    }

    /// Puts the columns as they were left; columns it does not name stay, at the end.
    public void restore(ColumnLayout layout) {
        var inOrder = new ArrayList<TableColumn<T, ?>>(getColumns().filtered(column -> column instanceof TickColumn));
        for (var entry : layout.columns()) {
            dataColumns().stream().filter(column -> column.key().equals(entry.column())).forEach(column -> {
                column.width(entry.width());
                column.setVisible(entry.visible());
                inOrder.add(column);
            });
        }
        getColumns().stream().filter(column -> !inOrder.contains(column)).forEach(inOrder::add);
        getColumns().setAll(inOrder);
        scale(ratio());
    }

    /// Puts a column before or after its neighbour.
    ///
    /// @param step -1 or 1
    /// @return whether there was room for it
    boolean moveColumn(String key, int step) {
        var inOrder = new ArrayList<>(getColumns());
        var column = dataColumns().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        var to = inOrder.indexOf(column) + step;
        if (to < 0 || to >= inOrder.size() || inOrder.get(to) instanceof TickColumn) {
            return false;
        }
        inOrder.remove(column);
        inOrder.add(to, column);
        getColumns().setAll(inOrder);
        return true;
    }

    /// The columns in sight, in their order.
    public List<ShownColumn<T>> shownColumns() {
        return dataColumns().stream().filter(TableColumn::isVisible).map(DataColumn::shown).toList();
    }

    List<DataColumn<T>> dataColumns() {
        return getColumns().stream().filter(DataColumn.class::isInstance).map(column -> {
            @SuppressWarnings("unchecked")
            var data = (DataColumn<T>) column;
            return data;
        }).toList();
    }

    private DataColumn<T> added(DataColumn<T> column) {
        getColumns().add(column);
        return column;
    }

    private Optional<DataColumn<T>> sortColumn() {
        return dataColumns().stream().filter(column -> getSortOrder().stream().findFirst().filter(column::equals).isPresent()).findFirst();
    }

    private Optional<Sorting> sorting() {
        return sortColumn().map(column -> new Sorting(column.key(), column.getSortType() == TableColumn.SortType.ASCENDING));
    }

    private Optional<Comparator<T>> order() {
        return sortColumn().map(column -> column.getSortType() == TableColumn.SortType.ASCENDING ? column.order() : column.order().reversed());
    }

    private double ratio() {
        return getFixedCellSize() > 0 ? getFixedCellSize() / height.pixels() : 1;
    }

    private void scale(double ratio) {
        if (ratio > 0) {
            dataColumns().forEach(column -> column.setPrefWidth(column.width() * ratio));
            getColumns().stream().filter(TickColumn.class::isInstance).forEach(column -> ((TickColumn<?, ?>) column).scale(ratio));
            fit();
        }
    }

    /// Columns fill the table where they fit; where they do not, it scrolls sideways.
    private void fit() {
        var wanted = getVisibleLeafColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        var policy = wanted > getWidth() ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
        if (getColumnResizePolicy() != policy) {
            setColumnResizePolicy(policy);
        }
    }

    /// Keeps the widths when the user made a column wider or narrower by its head; what a wider window adds is not kept.
    private void keepWidths(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            widthsBefore = isOnHead(event.getTarget()) ? widths() : List.of();
        } else if (!widthsBefore.isEmpty() && !widthsBefore.equals(widths())) {
            dataColumns().stream().filter(TableColumn::isVisible).forEach(column -> column.keepWidth((int) Math.round(column.getWidth() / ratio())));
            whenResized.run();
        }
    }

    private List<Double> widths() {
        return getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList();
    }

    private boolean isOnHead(Object target) {
        return target instanceof Node node && node != this && (node.getStyleClass().contains("column-header-background") || isOnHead(node.getParent()));
    }

    /// Runs what follows when the user made a column wider or narrower.
    void whenResized(Runnable then) {
        whenResized = then;
    }

    private void key(KeyEvent key) {
        if (TICK_ALL.match(key) && getEditingCell() == null) {
            key.consume();
            tickAll.run();
            return;
        }
        var row = getSelectionModel().getSelectedItem();
        if (row == null || key.isShortcutDown() || key.isAltDown() || getEditingCell() != null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            open.accept(row);
        } else if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            tick.accept(row);
        }
    }

    private final class Row extends TableRow<T> {

        private Row() {
            onTicks.accept(this::showTick);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem());
                }
            });
            setOnContextMenuRequested(request -> {
                var items = isEmpty() ? List.<MenuItem>of() : menu.apply(getItem());
                if (!items.isEmpty()) {
                    new ContextMenu(items.toArray(MenuItem[]::new)).show(this, request.getScreenX(), request.getScreenY());
                }
            });
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            showTick();
        }

        private void showTick() {
            pseudoClassStateChanged(TICKED, !isEmpty() && getItem() != null && isTicked.apply(getItem()));
        }
    }
}
