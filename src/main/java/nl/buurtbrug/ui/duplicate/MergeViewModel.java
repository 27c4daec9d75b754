package nl.buurtbrug.ui.duplicate;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.Map;
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
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.duplicate.DuplicatePair;
import nl.buurtbrug.domain.duplicate.Twin;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.merge.Comparison;
import nl.buurtbrug.domain.merge.FieldPair;
import nl.buurtbrug.domain.merge.MergeField;
import nl.buurtbrug.domain.merge.MergeResult;
import nl.buurtbrug.domain.merge.Side;
import nl.buurtbrug.domain.merge.WhyStays;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.MergeUndoing;
import nl.buurtbrug.ui.common.Place;

/// Two records beside each other: a choice for each field, and then one of them.
final class MergeViewModel {

    private final Place.Merge place;
    private final DuplicateScreens.Services services;
    private final Frame frame;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<MergeField, ObjectProperty<Side>> sides = new HashMap<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    MergeViewModel(Place.Merge place, DuplicateScreens.Services services, Frame frame) {
        this.place = place;
        this.services = services;
        this.frame = frame;
    }

    /// Lays them beside each other as they are kept now. Choices that were made stay as long as nobody changed a record.
    void load() {
        frame.background().fetch(this::read, read -> read.ifPresentOrElse(this::show, this::leaveWhatIsGone));
    }

    private Optional<Comparison> read() {
        return pair.get().filter(shown -> shown.why() == WhyStays.CHOSEN)
                .map(shown -> services.merges().compareKeeping(place.kind(), shown.first().id(), shown.second().id()))
                .orElseGet(() -> services.merges().compare(place.kind(), place.one(), place.other()));
    }

    private void leaveWhatIsGone() {
        frame.toasts().show(text("merge.oneIsGone"));
        leave(place.back().orElse(new Place.Doubles(place.kind())));
    }

    private void show(Comparison read) {
        if (!pair.get().equals(Optional.of(read))) {
            show(read, read.proposal());
        }
    }

    private void show(Comparison read, Map<MergeField, Side> choices) {
        sides.clear();
        choices.forEach((field, side) -> sides.put(field, new SimpleObjectProperty<>(side)));
        problems.clear();
        pair.set(Optional.of(read));
    }

    /// Lets the other one stay. A value that was chosen stays chosen; all else is proposed anew.
    void swap() {
        pair.get().ifPresent(shown -> frame.background().fetch(
                () -> services.merges().compareKeeping(place.kind(), shown.second().id(), shown.first().id()),
                read -> read.ifPresentOrElse(turned -> show(turned, turned(shown, turned)), this::leaveWhatIsGone)));
    }

    private Map<MergeField, Side> turned(Comparison shown, Comparison turned) {
        var before = shown.proposal();
        var choices = turned.proposal();
        sides.forEach((field, side) -> {
            if (side.get() != before.get(field)) {
                choices.replace(field, side.get().turned());
            }
        });
        return choices;
    }

    /// Takes all that differs from one of the two.
    void takeAll(Side side) {
        pair.get().ifPresent(read -> read.fields().stream().filter(field -> !field.isSame()).forEach(field -> sides.get(field.field()).set(side)));
    }

    void merge() {
        pair.get().ifPresent(read -> {
            var chosen = new HashMap<MergeField, Side>();
            sides.forEach((field, side) -> chosen.put(field, side.get()));
            frame.background().save(() -> services.merges().merge(read, chosen, services.user().get()), result -> told(read, result));
        });
    }

    private void told(Comparison read, MergeResult result) {
        switch (result) {
            case MergeResult.Done(long merge, long kept) -> {
                leave(place.back().orElse(Place.of(place.kind(), kept)));
                frame.toasts().show(text("merge.done", read.second().name(), read.first().name()),
                        new MergeUndoing(services.merges(), frame).wayBack(merge, read.second().name()));
            }
            case MergeResult.Changed() -> {
                changed.set(true);
                load();
            }
            case MergeResult.Refused(var found) -> problems.setAll(found);
        }
    }

    /// They are no double.
    void sayTwo() {
        pair.get().ifPresent(read -> {
            var two = new DuplicatePair(twin(read.first()), twin(read.second()), Likeness.NONE);
            frame.background().run(() -> services.duplicates().sayTwo(two, services.user().get()), () -> {
                cancel();
                new Deeds(frame, () -> { }).done(text("duplicate.saidTwo", two.first().name(), two.second().name()),
                        Executors.callable(() -> services.duplicates().takeBackTwo(place.kind(), two.first().id(), two.second().id()), true));
            });
        });
    }

    private Twin twin(Comparison.Party party) {
        return new Twin(place.kind(), party.id(), party.name(), "", party.archived());
    }

    void cancel() {
        leave(place.back().orElse(new Place.Doubles(place.kind())));
    }

    private void leave(Place to) {
        frame.navigator().replaceWith(to);
    }

    void open(Comparison.Party party) {
        frame.navigator().goTo(Place.of(place.kind(), party.id()));
    }

    boolean isAboutPeople() {
        return place.kind() == RecordKind.PERSON;
    }

    ReadOnlyObjectProperty<Optional<Comparison>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /// Whose value is taken for a field.
    ObjectProperty<Side> side(MergeField field) {
        return sides.get(field);
    }

    /// What stands in the way of the choices that were made.
    ObservableList<Problem> problems() {
        return problems;
    }

    /// How the field that a problem is about is called.
    String name(Problem problem) {
        return pair.get().stream().flatMap(read -> read.fields().stream()).map(FieldPair::field).filter(field -> field.key().equals(problem.field()))
                .map(MergeField::words).findFirst().orElseGet(() -> text(problem.field()));
    }

    /// Whether somebody changed one of them while the choices were made.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
