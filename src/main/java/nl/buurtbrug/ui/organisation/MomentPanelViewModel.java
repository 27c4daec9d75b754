package nl.buurtbrug.ui.organisation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.RecordChoice;

/// A contact moment that is logged or changed, with what was promised in it.
final class MomentPanelViewModel implements Panel {

    private static final int UNREADABLE = -1;

    /// Keeps what was typed, and runs what it is given when that is done.
    interface Keep {
        void keep(MomentDetails details, List<FollowUpDetails> followUps, Runnable whenSaved);
    }

    private final String title;
    private final MomentDetails start;
    private final LocalDate today;
    private final Keep keep;
    private final ObservableList<Party> parties = FXCollections.observableArrayList();
    private final ObjectProperty<ContactKind> kind = new SimpleObjectProperty<>();
    private final StringProperty summary = new SimpleStringProperty();
    private final StringProperty on = new SimpleStringProperty();
    private final StringProperty minutes = new SimpleStringProperty();
    private final Optional<FollowUpInput> followUp;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// @param parties  whom one can tick
    /// @param followUp where a promise is typed; empty where that is not offered
    MomentPanelViewModel(String title, MomentDetails start, List<Party> parties, Optional<FollowUpInput> followUp, LocalDate today, Keep keep) {
        this.title = title;
        this.start = start;
        this.today = today;
        this.keep = keep;
        this.followUp = followUp;
        this.parties.setAll(parties);
        kind.set(start.kind());
        summary.set(start.summary());
        on.set(Formats.date(start.on()));
        minutes.set(start.minutes() == 0 ? "" : String.valueOf(start.minutes()));
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(chosen(false), chosen(true), kind.get(), summary.get(), on.get(), minutes.get(), followUp.map(FollowUpInput::typed).orElse(List.of()));
    }

    private Set<Long> chosen(boolean partners) {
        return parties.stream().filter(party -> party.partner() == partners && party.chosen().get()).map(Party::id).collect(toSet());
    }

    /// Somebody else who was there; ticked at once.
    void add(boolean partner, RecordChoice choice) {
        var party = partner ? Party.partner(choice.id(), choice.name(), choice.detail(), true) : Party.person(choice.id(), choice.name(), choice.detail(), true);
        parties.stream().filter(party::isSame).findFirst().ifPresentOrElse(there -> there.chosen().set(true), () -> parties.add(party));
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var day = Dates.required("moment.on", on.get(), today, found);
        var at = start.at().filter(_ -> day.equals(start.on()));
        var details = new MomentDetails(day, at, kind.get(), number(), summary.get(), start.by(), chosen(false), chosen(true));
        found.addAll(details.problems(today));
        var promised = followUp.filter(input -> !input.isBlank()).map(input -> input.read(found)).stream().toList();
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.keep(details, promised, whenSaved);
        }
    }

    private int number() {
        var digits = minutes.get().strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    @Override
    public String title() {
        return title;
    }

    ObservableList<Party> parties() {
        return parties;
    }

    ObjectProperty<ContactKind> kindProperty() {
        return kind;
    }

    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty onProperty() {
        return on;
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    Optional<FollowUpInput> followUp() {
        return followUp;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
