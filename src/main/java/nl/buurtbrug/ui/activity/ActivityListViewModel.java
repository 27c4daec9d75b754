package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;

/// The list of activities: found by words, narrowed by how far they are, by year, and by what is still to be counted.
final class ActivityListViewModel {

    /// An activity with the words that it is found by, made once.
    private record Entry(ActivitySummary activity, String words) {

        static Entry of(ActivitySummary activity) {
            return new Entry(activity, SearchKey.of(String.join(" ", Stream.of(Stream.of(activity.title(), activity.publicTitle(), activity.strategy()),
                    activity.partners().stream(), activity.neighbourhoods().stream()).flatMap(each -> each).toList())));
        }
    }

    private final ActivityScreens.Services services;
    private final Frame frame;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ActivityStatus>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty toCount = new SimpleBooleanProperty();
    private final ObservableList<ActivitySummary> rows = FXCollections.observableArrayList();
    private final ObservableList<Optional<Integer>> years = FXCollections.observableArrayList(List.of(Optional.<Integer>empty()));
    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<Entry> all = List.of();

    ActivityListViewModel(ActivityScreens.Services services, Frame frame, String first) {
        this.services = services;
        this.frame = frame;
        search.set(first);
        search.subscribe(this::show);
        status.subscribe(this::show);
        year.subscribe(this::show);
        toCount.subscribe(this::show);
    }

    void load() {
        frame.background().fetch(() -> services.activities().all().stream().map(Entry::of).toList(), read -> {
            all = read;
            blank.set(read.isEmpty());
            read.stream().flatMap(entry -> entry.activity().last().stream()).map(day -> Optional.of(day.getYear())).distinct()
                    .filter(one -> !years.contains(one)).forEach(years::add);
            show();
        });
    }

    private void show() {
        var wanted = Arrays.stream(SearchKey.of(search.get()).split(" ")).filter(word -> !word.isEmpty()).toList();
        rows.setAll(all.stream().filter(entry -> wanted.stream().allMatch(entry.words()::contains)).map(Entry::activity).filter(this::isWanted).toList());
        var people = rows.stream().mapToLong(ActivitySummary::people).sum();
        count.set(text("activities.count", Formats.number(rows.size()), Formats.number(all.size()), Formats.number(people)));
    }

    private boolean isWanted(ActivitySummary activity) {
        return status.get().filter(one -> one != activity.status()).isEmpty() && (!toCount.get() || activity.toCount() > 0)
                && year.get().filter(one -> activity.first().isEmpty() || activity.first().get().getYear() > one || activity.last().orElseThrow().getYear() < one).isEmpty();
    }

    boolean isNarrowed() {
        return !search.get().isBlank() || status.get().isPresent() || year.get().isPresent() || toCount.get();
    }

    void clear() {
        search.set("");
        status.set(Optional.empty());
        year.set(Optional.empty());
        toCount.set(false);
    }

    void open(ActivitySummary activity) {
        frame.navigator().goTo(new Place.Activity(activity.id()));
    }

    void add() {
        frame.navigator().goTo(new Place.NewActivity());
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Optional<ActivityStatus>> statusProperty() {
        return status;
    }

    ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    BooleanProperty toCountProperty() {
        return toCount;
    }

    ObservableList<ActivitySummary> rows() {
        return rows;
    }

    ObservableList<Optional<Integer>> years() {
        return years;
    }

    /// Whether there is no activity at all.
    BooleanProperty blankProperty() {
        return blank;
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
