package nl.buurtbrug.ui.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.Found;
import nl.buurtbrug.domain.directory.FoundRows;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFields;

/// A list of records as it is searched, narrowed, sorted and ticked; what a [ListPage] shows.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
public final class ListModel<R, S> {

    /// Where the rows come from.
    ///
    /// @param name    what the list is called among the preferences
    /// @param columns by the message key of a column what it is sorted by
    /// @param extra   what the list is sorted by for the column of an extra field
    /// @param first   the column that sorts until the user chooses another
    public record Source<R, S>(String name, Function<Query<S>, Found<R>> find, ToLongFunction<R> id, Map<String, S> columns, LongFunction<S> extra, String first) {

        /// Empty for a column that can't be sorted by.
        Optional<S> sort(String column) {
            return ExtraColumns.field(column).map(extra::apply).or(() -> Optional.ofNullable(columns.get(column)));
        }
    }

    private record Answer<R>(Found<R> found, boolean blank, boolean hasArchive) {
    }

    private final Source<R, S> source;
    private final Background background;
    private final Preferences preferences;

    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final Map<Facet, ObservableSet<Long>> chosen = new HashMap<>();
    private final ShownRows<R> rows = new ShownRows<>();
    private final ReadOnlyObjectWrapper<Found<R>> found = new ReadOnlyObjectWrapper<>(new Found<>(FoundRows.none(), Map.of(), 0, ExtraFields.NONE));
    private final Ticks<Long> ticks = new Ticks<>();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private boolean hasArchive;
    private final ReadOnlyObjectWrapper<Sorting> sorting;
    private boolean changingMuch;
    private boolean remembersSorting = true;
    private boolean isLoaded;

    public ListModel(Source<R, S> source, Background background, Preferences preferences) {
        this.source = source;
        this.background = background;
        this.preferences = preferences;
        sorting = new ReadOnlyObjectWrapper<>(usualSorting());
        search.subscribe((_, _) -> load());
        archived.subscribe((_, _) -> {
            ticks.clear();
            load();
        });
    }

    /// As the user left the list when no view was open.
    Sorting usualSorting() {
        return preferences.get(source.name() + ".sort").flatMap(this::keptSorting).orElse(new Sorting(source.first(), true));
    }

    private Optional<Sorting> keptSorting(String kept) {
        var parts = kept.split(":");
        return parts.length == 2 && source.sort(parts[0]).isPresent() ? Optional.of(new Sorting(parts[0], parts[1].equals("up"))) : Optional.empty();
    }

    /// Asks for the rows again.
    public void load() {
        if (!changingMuch) {
            var query = query();
            background.fetch(() -> ask(query), this::show);
        }
    }

    private Answer<R> ask(Query<S> query) {
        var answer = source.find().apply(query);
        var nothing = answer.total() == 0 && !query.archived();
        return new Answer<>(answer, nothing, nothing && source.find().apply(query.withArchived(true)).total() > 0);
    }

    private void show(Answer<R> answer) {
        isLoaded = true;
        hasArchive = answer.hasArchive();
        blank.set(answer.blank());
        rows.show(answer.found().rows());
        found.set(answer.found());
    }

    /// What is asked for now.
    public Query<S> query() {
        var narrowed = new HashMap<Facet, Set<Long>>();
        chosen.forEach((facet, values) -> narrowed.put(facet, new HashSet<>(values)));
        return new Query<>(search.get(), narrowed, archived.get(), source.sort(sorting().column()).orElseThrow(), !sorting().ascending());
    }

    /// Sorts by a column; by the first one when the user wants none.
    public void sort(Optional<Sorting> wanted) {
        var next = wanted.filter(sort -> source.sort(sort.column()).isPresent()).orElse(new Sorting(source.first(), true));
        if (!next.equals(sorting())) {
            sorting.set(next);
            if (remembersSorting) {
                preferences.put(source.name() + ".sort", next.column() + ":" + (next.ascending() ? "up" : "down"));
            }
            load();
        }
    }

    /// Whether a click on a head says how the list is to open the next time.
    void rememberSorting(boolean remembers) {
        remembersSorting = remembers;
    }

    /// Narrows and sorts the list anew, and asks for the rows once.
    void show(String newSearch, boolean newArchived, Map<Facet, Set<Long>> newChosen, Sorting newSorting) {
        changingMuch = true;
        search.set(newSearch);
        archived.set(newArchived);
        newChosen.keySet().forEach(this::chosen);
        chosen.forEach((facet, values) -> {
            values.clear();
            values.addAll(newChosen.getOrDefault(facet, Set.of()));
        });
        sorting.set(source.columns().containsKey(newSorting.column()) ? newSorting : new Sorting(source.first(), true));
        changingMuch = false;
        load();
    }

    /// Shows everything again.
    public void clear() {
        changingMuch = true;
        search.set("");
        chosen.values().forEach(Set::clear);
        changingMuch = false;
        load();
    }

    /// The ticked rows in the order of the list, also those that the filter hides now.
    public List<R> tickedRows() {
        var everything = source.find().apply(Query.<S>all(source.sort(sorting().column()).orElseThrow()).withArchived(archived.get())).rows();
        var ids = everything.ids();
        return IntStream.range(0, ids.size()).filter(index -> ticks.ticked().contains(ids.get(index))).mapToObj(everything::get).toList();
    }

    /// How many ticked rows the filter hides now.
    public int tickedOutOfSight() {
        return ticks.ticked().isEmpty() ? 0 : ticks.ticked().size() - (int) ids().stream().filter(ticks.ticked()::contains).count();
    }

    /// The ids of the rows shown, in their order.
    public List<Long> ids() {
        return found.get().rows().ids();
    }

    /// Whether there is nothing to search, narrow or sort: no rows at all, apart from the archive.
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /// Whether a blank list has rows in the archive.
    public boolean hasArchive() {
        return hasArchive;
    }

    /// Whether the first answer is there.
    public boolean isLoaded() {
        return isLoaded;
    }

    public boolean isNarrowed() {
        return !query().isWhole();
    }

    /// Forgets what was chosen of extra fields that are no longer there.
    void forgetExtrasBut(ExtraFields fields) {
        var gone = chosen.keySet().stream().filter(facet -> facet instanceof Facet.Extra(long field) && fields.field(field).isEmpty()).toList();
        if (gone.stream().anyMatch(facet -> !chosen.get(facet).isEmpty())) {
            background.fetch(() -> true, _ -> load());
        }
        chosen.keySet().removeAll(gone);
    }

    /// The values chosen of a facet.
    public ObservableSet<Long> chosen(Facet facet) {
        return chosen.computeIfAbsent(facet, _ -> {
            ObservableSet<Long> values = FXCollections.observableSet();
            values.addListener((SetChangeListener<Long>) _ -> load());
            return values;
        });
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether the archived rows are shown instead of the others.
    public BooleanProperty archivedProperty() {
        return archived;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Found<R>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public Ticks<Long> ticks() {
        return ticks;
    }

    public Sorting sorting() {
        return sorting.get();
    }

    public ReadOnlyObjectProperty<Sorting> sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    public String name() {
        return source.name();
    }

    public long id(R row) {
        return source.id().applyAsLong(row);
    }
}
