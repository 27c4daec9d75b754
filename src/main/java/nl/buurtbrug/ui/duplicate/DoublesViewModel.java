package nl.buurtbrug.ui.duplicate;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.duplicate.DuplicatePair;
import nl.buurtbrug.domain.duplicate.SaidTwo;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.MergeUndoing;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RunningJob;

/// The pairs that may be one record: looked for in the background, decided one by one.
final class DoublesViewModel {

    private final DuplicateScreens.Services services;
    private final Frame frame;
    private final ObjectProperty<RecordKind> kind;
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ObservableList<SaidTwo> saidTwo = FXCollections.observableArrayList();
    private final ObservableList<MergeSummary> merges = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DuplicatePair>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> search = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();

    DoublesViewModel(RecordKind kind, DuplicateScreens.Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
        this.kind = new SimpleObjectProperty<>(kind);
        this.kind.subscribe((_, _) -> {
            pairs.clear();
            searched.set(false);
            load();
        });
    }

    /// Shows what was found before at once, and looks anew where records changed.
    void load() {
        var wanted = kind.get();
        frame.background().fetch(() -> services.duplicates().foundBefore(wanted), known -> known.filter(_ -> wanted == kind.get()).ifPresent(this::show));
        frame.background().fetch(() -> services.duplicates().saidTwo(wanted), saidTwo::setAll);
        frame.background().fetch(() -> services.merges().all().stream().filter(merge -> merge.kind() == wanted).toList(), merges::setAll);
        search(wanted);
    }

    private void search(RecordKind wanted) {
        search.get().ifPresent(RunningJob::cancel);
        var job = new Search();
        job.running = frame.background().start(text("duplicate.searching"), progress -> services.duplicates().find(wanted, progress), found -> {
            if (wanted == kind.get()) {
                show(found);
            }
            over(job);
        }, () -> over(job));
        search.set(job.isOver ? Optional.empty() : Optional.of(job.running));
    }

    private void over(Search job) {
        job.isOver = true;
        if (search.get().filter(running -> running == job.running).isPresent()) {
            search.set(Optional.empty());
        }
    }

    /// A search may be over before there is anything to watch.
    private static final class Search {

        private RunningJob running;
        private boolean isOver;
    }

    private void show(List<DuplicatePair> found) {
        searched.set(true);
        if (!found.equals(pairs)) {
            pairs.setAll(found);
        }
    }

    void searchAgain() {
        search(kind.get());
    }

    /// Opens two records beside each other.
    void compare(DuplicatePair pair) {
        frame.navigator().goTo(new Place.Merge(kind.get(), pair.first().id(), pair.second().id(), Optional.of(new Place.Doubles(kind.get()))));
    }

    void compareSelected() {
        selected.get().ifPresent(this::compare);
    }

    /// Remembers that the selected pair is no double; it does not come back until that is taken back.
    void saySelectedTwo() {
        selected.get().ifPresent(pair -> decide(() -> services.duplicates().sayTwo(pair, services.user().get()),
                text("duplicate.saidTwo", pair.first().name(), pair.second().name()),
                () -> services.duplicates().takeBackTwo(pair.first().kind(), pair.first().id(), pair.second().id())));
    }

    /// Lets a pair come back into the list.
    void takeBack(SaidTwo said) {
        decide(() -> services.duplicates().takeBackTwo(said.first().kind(), said.first().id(), said.second().id()),
                text("duplicate.takenBack", said.first().name(), said.second().name()),
                () -> services.duplicates().sayTwo(new DuplicatePair(said.first(), said.second(), Likeness.NONE), said.who()));
    }

    private void decide(Runnable decision, String words, Runnable takeBack) {
        frame.background().run(decision, () -> new Deeds(frame, this::load).done(words, Executors.callable(takeBack, true)));
    }

    void undo(MergeSummary merge) {
        new MergeUndoing(services.merges(), frame).undo(merge.id(), merge.lostName(), this::load);
    }

    void open(long id) {
        frame.navigator().goTo(Place.of(kind.get(), id));
    }

    ObjectProperty<RecordKind> kindProperty() {
        return kind;
    }

    ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    ObservableList<SaidTwo> saidTwo() {
        return saidTwo;
    }

    /// The latest first.
    ObservableList<MergeSummary> merges() {
        return merges;
    }

    ObjectProperty<Optional<DuplicatePair>> selectedProperty() {
        return selected;
    }

    /// The search that is under way.
    ReadOnlyObjectProperty<Optional<RunningJob>> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// Whether the whole file was looked through at least once.
    ReadOnlyBooleanProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }
}
