package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;

/// An activity that is being planned: what is known at first. The rest is filled in on its page.
final class NewActivityViewModel implements Draft {

    private final ActivityScreens.Services services;
    private final Frame frame;
    private final Optional<Long> known;
    private final SessionInput session;
    final StringProperty title = new SimpleStringProperty("");
    final BooleanProperty idea = new SimpleBooleanProperty();
    final ObjectProperty<Optional<RecordChoice>> partner = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<PartnerRole> role = new SimpleObjectProperty<>(PartnerRole.ORGANISER);
    final ObjectProperty<Long> strategy = new SimpleObjectProperty<>(Choices.NONE);
    final ObjectProperty<Long> neighbourhood = new SimpleObjectProperty<>(Choices.NONE);
    private final ReadOnlyObjectWrapper<Optional<ActivityFile.Lists>> lists = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private List<Object> begun;

    /// @param known the partner with whom it is planned
    NewActivityViewModel(ActivityScreens.Services services, Frame frame, Optional<Long> known) {
        this.services = services;
        this.frame = frame;
        this.known = known;
        session = new SessionInput(SessionDetails.on(today()), Optional.empty(), today());
        begun = typed();
    }

    private record Loaded(ActivityFile.Lists lists, Optional<RecordChoice> partner, Optional<Long> neighbourhood) {
    }

    void load() {
        if (lists.get().isEmpty()) {
            frame.background().fetch(this::read, loaded -> {
                lists.set(Optional.of(loaded.lists()));
                loaded.partner().ifPresent(choice -> partner.set(Optional.of(choice)));
                loaded.neighbourhood().ifPresent(neighbourhood::set);
                begun = typed();
            });
        }
    }

    private Loaded read() {
        var details = known.flatMap(id -> Optional.ofNullable(services.organisations().details(List.of(id)).get(id)));
        return new Loaded(ActivityFile.Lists.read(services), details.map(partner -> new RecordChoice(known.orElseThrow(), partner.name(), "")), details.flatMap(partner -> partner.neighbourhood()));
    }

    private List<Object> typed() {
        return List.of(title.get(), idea.get(), partner.get(), role.get(), strategy.get(), neighbourhood.get(), session.typed());
    }

    void save() {
        save(() -> { });
    }

    /// Keeps the activity and goes to its page.
    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var details = ActivityDetails.EMPTY.withTitle(title.get()).with(new Decided(idea.get() ? Decision.IDEA : Decision.GOING_ON, Optional.of(today()).filter(_ -> idea.get())))
                .with(new Approach(id(strategy), Set.of(), id(neighbourhood).map(Set::of).orElse(Set.of())));
        found.addAll(details.problems());
        var sessions = session.hasDay() || session.repeat.get() != SessionInput.Repeat.ONCE ? session.readAll(found) : List.<SessionDetails>of();
        problems.setAll(found);
        if (found.isEmpty()) {
            var partners = partner.get().map(choice -> new ParticipationDetails(choice.id(), role.get(), "")).stream().toList();
            frame.background().save(() -> services.activities().create(details, partners, sessions, Origin.TYPED), activity -> {
                begun = typed();
                frame.navigator().replaceWith(new Place.Activity(activity.id()));
                new Deeds(frame, () -> { }).done(text("activity.added", details.title()), () -> !services.activities().bin(List.of(activity.id())).isEmpty());
                whenSaved.run();
            });
        }
    }

    private static Optional<Long> id(ObjectProperty<Long> chosen) {
        return Optional.of(chosen.get()).filter(id -> id != Choices.NONE);
    }

    void cancel() {
        discard();
        frame.navigator().replaceWith(new Place.Activities());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void discard() {
        begun = typed();
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }

    ActivityScreens.Services services() {
        return services;
    }

    Frame frame() {
        return frame;
    }

    SessionInput session() {
        return session;
    }

    ReadOnlyObjectProperty<Optional<ActivityFile.Lists>> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
