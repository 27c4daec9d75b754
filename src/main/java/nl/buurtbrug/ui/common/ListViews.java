package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.directory.view.SavedViewService;
import nl.buurtbrug.domain.directory.view.SavedViewSummary;
import nl.buurtbrug.domain.directory.view.ViewContent;
import nl.buurtbrug.domain.directory.view.ViewedList;
import nl.buurtbrug.domain.extra.ExtraFields;

/// The saved views of a list: which one is open, and whether the list shows something else by now. [ViewDeeds] keeps and changes them.
///
/// A view holds by itself which rows, columns and order it has; without a view the list opens as this user left it.
public final class ListViews {

    private final ListModel<?, ?> model;
    private final SavedViewService views;
    private final ViewedList list;
    private final Frame frame;
    private final ViewDeeds deeds;

    private final ObservableList<SavedViewSummary> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SavedViewSummary>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ColumnLayout> columns = new SimpleObjectProperty<>(new ColumnLayout(List.of()));
    private Consumer<ColumnLayout> table = columns::set;
    private ColumnLayout unchanged = columns.get();
    private ViewContent opened;
    private boolean recalls;

    /// @param recalls whether the view that was used last opens with the list
    public ListViews(ListModel<?, ?> model, SavedViewService views, ViewedList list, Frame frame, boolean recalls) {
        this.model = model;
        this.views = views;
        this.list = list;
        this.frame = frame;
        this.recalls = recalls;
        deeds = new ViewDeeds(this, views, list, frame);
        opened = content();
        model.foundProperty().subscribe(this::compare);
        open.subscribe(view -> model.rememberSorting(view.isEmpty()));
        columns.subscribe(this::compare);
    }

    /// Lets a table show the columns.
    ///
    /// @param ofTable how the table is laid out when nobody changed anything
    void layOut(ColumnLayout ofTable, Consumer<ColumnLayout> shower) {
        unchanged = ofTable;
        table = shower;
        table.accept(usualColumns());
        opened = content();
    }

    private ColumnLayout usualColumns() {
        return frame.preferences().get(columnsKey()).map(ColumnLayout::read).orElse(unchanged);
    }

    /// Keeps how the columns are now, for when the list opens without a view.
    void rememberColumns() {
        var layout = columns.get().kept();
        if (open.get().isEmpty() && !frame.preferences().get(columnsKey()).filter(layout::equals).isPresent()) {
            frame.preferences().put(columnsKey(), layout);
        }
    }

    private String columnsKey() {
        return model.name() + ".columns";
    }

    /// Reads the views and the list; the first time the view opens that was used last.
    public void load() {
        var last = frame.preferences().get(lastKey()).filter(_ -> recalls).orElse("");
        recalls = false;
        if (last.isEmpty()) {
            model.load();
            read(() -> { });
        } else {
            read(() -> find(last).ifPresentOrElse(this::open, model::load));
        }
    }

    private String lastKey() {
        return model.name() + ".view";
    }

    private Optional<SavedViewSummary> find(String id) {
        return all.stream().filter(view -> Long.toString(view.id()).equals(id)).findFirst();
    }

    /// Reads the views anew.
    void read(Runnable then) {
        frame.background().fetch(() -> views.all(list), found -> {
            all.setAll(found);
            open.set(open.get().flatMap(view -> find(Long.toString(view.id()))));
            compare();
            then.run();
        });
    }

    /// Shows the list as a view has it. What the view names and the program does not know is left out.
    public void open(SavedViewSummary view) {
        var content = view.content();
        use(Optional.of(view));
        table.accept(ColumnLayout.read(content.columns()).within(columns.get()));
        model.show(content.search(), content.archived(), content.chosen(), new Sorting(content.sort(), content.ascending()));
        stand();
    }

    /// Shows everything, as the list is without a view.
    public void openAll() {
        use(Optional.empty());
        table.accept(usualColumns());
        model.show("", false, Map.of(), model.usualSorting());
        stand();
    }

    private void use(Optional<SavedViewSummary> view) {
        open.set(view);
        frame.preferences().put(lastKey(), view.map(used -> Long.toString(used.id())).orElse(""));
    }

    /// Opens a view that has what the list shows already.
    void take(long id) {
        use(find(Long.toString(id)));
        stand();
    }

    /// Opens a view that was put back.
    void openAgain(long id) {
        find(Long.toString(id)).ifPresent(this::open);
    }

    /// What the list shows now is what the open view has.
    void stand() {
        opened = content();
        compare();
    }

    private void compare() {
        model.foundProperty().get(); // looked at, so that the next answer is told too
        changed.set(open.get().isPresent() && !content().equals(opened));
    }

    /// What the list shows now.
    ViewContent content() {
        var query = model.query();
        return new ViewContent(query.text(), query.archived(), query.chosen(), model.sorting().column(), model.sorting().ascending(), columns.get().inSight().kept());
    }

    /// What the list is called on paper and in files: the name of the open view while its rows are shown, otherwise "".
    public String heading() {
        return open.get().filter(_ -> content().narrowsAs(opened)).map(SavedViewSummary::name).orElse("");
    }

    /// The views of this list, by name.
    public ObservableList<SavedViewSummary> all() {
        return all;
    }

    /// The view that is open; none for the list without a view.
    public ReadOnlyObjectProperty<Optional<SavedViewSummary>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether the list shows something else than the open view has.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// The table got other columns: they are laid out as the open view has them, or as they were left.
    ///
    /// @param ofTable how the table is laid out when nobody changed anything
    void layOutAgain(ColumnLayout ofTable) {
        var stood = !changed.get();
        unchanged = ofTable;
        table.accept(open.get().map(view -> ColumnLayout.read(view.content().columns()).within(ofTable)).orElseGet(this::usualColumns));
        if (stood) {
            stand();
        }
    }

    /// The extra fields that the list knows.
    ExtraFields extras() {
        return model.foundProperty().get().extras();
    }

    /// How the columns are now.
    ObjectProperty<ColumnLayout> columnsProperty() {
        return columns;
    }

    /// The keys of the columns in sight, in their order.
    public List<String> columnsInSight() {
        return columns.get().inSight().columns().stream().map(ColumnLayout.Entry::column).toList();
    }

    /// The extra fields whose columns are in sight.
    public Set<Long> extrasInSight() {
        return columnsInSight().stream().flatMap(column -> ExtraColumns.field(column).stream()).collect(Collectors.toSet());
    }

    public ViewDeeds deeds() {
        return deeds;
    }
}
