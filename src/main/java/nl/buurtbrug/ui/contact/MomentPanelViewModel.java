package nl.buurtbrug.ui.contact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import nl.buurtbrug.ui.common.Dates;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.FollowUpInput;
import nl.buurtbrug.ui.common.TimeInput;

/// A contact moment that is logged or changed, with what was promised in it.
final class MomentPanelViewModel implements Draft {

    private static final int UNREADABLE = -1;
    private static final String PEOPLE = "people";
    private static final String PARTNERS = "partners";

    /// Keeps what was typed, and runs what it is given when that is done.
    interface Keep {
        void keep(MomentDetails details, List<FollowUpDetails> followUps, Runnable whenSaved);
    }

    private final MomentDetails start;
    private final boolean beginsWithSomebody;
    private final LocalDate today;
    private final Keep keep;
    private final ObservableList<Party> parties = FXCollections.observableArrayList();
    private final StringProperty somebody = new SimpleStringProperty("");
    private final ObjectProperty<ContactKind> kind = new SimpleObjectProperty<>();
    private final StringProperty summary = new SimpleStringProperty();
    private final StringProperty on = new SimpleStringProperty();
    private final StringProperty at = new SimpleStringProperty();
    private final StringProperty minutes = new SimpleStringProperty();
    private final Optional<FollowUpInput> followUp;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private List<Object> begun;

    /// @param followUp           where a promise is typed; empty for a moment that is changed
    /// @param beginsWithSomebody whether it is known with whom it begins
    MomentPanelViewModel(MomentDetails start, Optional<FollowUpInput> followUp, boolean beginsWithSomebody, LocalDate today, Keep keep) {
        this.beginsWithSomebody = beginsWithSomebody;
        this.start = start;
        this.today = today;
        this.keep = keep;
        this.followUp = followUp;
        kind.set(start.kind());
        summary.set(start.summary());
        on.set(Formats.date(start.on()));
        at.set(start.at().map(Formats::time).orElse(""));
        minutes.set(start.minutes() == 0 ? "" : String.valueOf(start.minutes()));
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(chosen(false), chosen(true), somebody.get(), kind.get(), summary.get(), on.get(), at.get(), minutes.get(), followUp.map(FollowUpInput::typed).orElse(List.of()));
    }

    private Set<Long> chosen(boolean partners) {
        return ticked().filter(party -> party.partner() == partners).map(Party::id).collect(toSet());
    }

    private Stream<Party> ticked() {
        return parties.stream().filter(party -> party.chosen().get());
    }

    /// Whether it is known with whom it begins; else that is looked up first.
    boolean beginsWithSomebody() {
        return beginsWithSomebody;
    }

    /// Those with whom it begins.
    void beginWith(List<Party> some) {
        var changed = isChanged();
        offer(some);
        if (!changed) {
            begun = typed();
        }
    }

    /// Those one can tick, besides who is there already.
    void offer(List<Party> some) {
        some.stream().filter(party -> parties.stream().noneMatch(party::isSame)).forEach(parties::add);
    }

    /// Somebody else who was there; ticked at once.
    void add(Party party) {
        parties.stream().filter(party::isSame).findFirst().ifPresentOrElse(there -> there.ticked(true), () -> parties.add(party.ticked(true)));
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    /// A panel that is closed is forgotten, so there is nothing to put back.
    @Override
    public void discard() {
    }

    /// Of a moment that is new; one that is changed is still kept as it was.
    @Override
    public Map<String, String> unsaved() {
        if (followUp.isEmpty()) {
            return Map.of();
        }
        var typed = new HashMap<>(Map.of(PEOPLE, joined(chosen(false)), PARTNERS, joined(chosen(true)), "moment.kind", kind.get().name()));
        texts().forEach((key, text) -> typed.put(key, text.get()));
        typed.putAll(followUp.get().unsaved());
        return typed;
    }

    private static String joined(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(joining(" "));
    }

    private Map<String, StringProperty> texts() {
        return Map.of("moment.somebody", somebody, "moment.summary", summary, "moment.on", on, "moment.at", at, "moment.minutes", minutes);
    }

    /// The ids of those with whom it was, out of what [#unsaved()] gave.
    static Set<Long> people(Map<String, String> typed) {
        return ids(typed.getOrDefault(PEOPLE, ""));
    }

    static Set<Long> partners(Map<String, String> typed) {
        return ids(typed.getOrDefault(PARTNERS, ""));
    }

    private static Set<Long> ids(String joined) {
        return Pattern.compile("[0-9]{1,18}").matcher(joined).results().map(id -> Long.valueOf(id.group())).collect(toSet());
    }

    /// With whom it was is ticked apart.
    @Override
    public void retype(Map<String, String> typed) {
        texts().forEach((key, text) -> text.set(typed.getOrDefault(key, text.get())));
        Stream.of(ContactKind.values()).filter(each -> each.name().equals(typed.get("moment.kind"))).forEach(kind::set);
        followUp.ifPresent(input -> input.retype(typed));
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        if (!somebody.get().isBlank()) {
            found.add(new Problem("moment.somebody", "moment.problem.somebody"));
        }
        var day = Dates.required("moment.on", on.get(), today, found);
        var time = TimeInput.read("moment.at", at.get(), found);
        var details = new MomentDetails(day, time, kind.get(), number(), summary.get(), start.by(), chosen(false), chosen(true));
        found.addAll(details.problems(today));
        var promised = followUp.filter(input -> !input.isBlank()).map(input -> input.read(found).about(about())).stream().toList();
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.keep(details, promised, whenSaved);
        }
    }

    /// What was promised belongs to the partner that was spoken to, else to the one of who was; and to the one person, if it was one.
    private FollowUpDetails.About about() {
        var partner = ticked().filter(Party::partner).map(Party::id).findFirst()
                .or(() -> ticked().flatMap(party -> party.at().stream()).findFirst());
        var people = chosen(false);
        return new FollowUpDetails.About(partner, people.size() == 1 ? people.stream().findFirst() : Optional.empty(), Optional.empty());
    }

    private int number() {
        var digits = minutes.get().strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    String title() {
        return followUp.isPresent() ? text("moment.log") : text("moment.change");
    }

    ObservableList<Party> parties() {
        return parties;
    }

    /// A name that is looked up.
    StringProperty somebodyProperty() {
        return somebody;
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

    StringProperty atProperty() {
        return at;
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
