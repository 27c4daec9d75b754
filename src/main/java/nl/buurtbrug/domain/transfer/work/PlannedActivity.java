package nl.buurtbrug.domain.transfer.work;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;

/// An activity that rows of a list tell of, with its partners and sessions.
public final class PlannedActivity {

    private final Optional<WholeActivity> known;
    private final List<Part> partners = new ArrayList<>();
    private final List<PlannedSession> sessions = new ArrayList<>();
    private ActivityDetails details;
    private String key = "";
    private int line;
    private boolean named;

    /// A partner in it.
    ///
    /// @param line the row that makes or changes it; 0 for none
    public record Part(Optional<Participation> known, ParticipationDetails details, int line) {

        public boolean isChanged() {
            return known.filter(record -> !record.details().equals(details)).isPresent();
        }
    }

    PlannedActivity(WholeActivity known) {
        this.known = Optional.of(known);
        this.details = known.activity().details();
        var reach = known.reach().stream().collect(groupingBy(ReachRecord::session));
        known.partners().forEach(partner -> partners.add(new Part(Optional.of(partner), partner.details(), 0)));
        known.sessions().forEach(session -> sessions.add(new PlannedSession(session, reach.getOrDefault(session.id(), List.of()))));
    }

    PlannedActivity(ActivityDetails details, int line) {
        this.known = Optional.empty();
        this.details = details;
        this.line = line;
    }

    void become(ActivityDetails other, int byLine) {
        if (!other.equals(details)) {
            details = other;
            touched(byLine);
        }
    }

    void touched(int byLine) {
        line = line == 0 ? byLine : line;
    }

    /// Some row tells of it.
    ///
    /// @param itsKey "" when the row does not tell one
    void name(String itsKey) {
        named = true;
        key = itsKey.isEmpty() ? key : itsKey;
    }

    String key() {
        return key;
    }

    boolean isOn(LocalDate day) {
        return sessions.stream().anyMatch(session -> session.details().time().on().equals(day));
    }

    boolean isIn(int year) {
        return sessions.stream().anyMatch(session -> session.details().time().on().getYear() == year);
    }

    boolean hasSessions() {
        return !sessions.isEmpty();
    }

    Optional<PlannedSession> session(ToldSession told) {
        return sessions.stream().filter(session -> session.fit(told) >= 0).max(Comparator.comparingInt(session -> session.fit(told)));
    }

    void add(PlannedSession session) {
        sessions.add(session);
    }

    void add(ParticipationDetails partner, int byLine) {
        partners.add(new Part(Optional.empty(), partner, byLine));
        touched(byLine);
    }

    void replace(Part partner, ParticipationDetails other, int byLine) {
        partners.set(partners.indexOf(partner), new Part(partner.known(), other, byLine));
        touched(byLine);
    }

    public Optional<WholeActivity> known() {
        return known;
    }

    /// Partners that are still to be made have numbers below 0.
    public ActivityDetails details() {
        return details;
    }

    public List<Part> partners() {
        return partners;
    }

    public List<PlannedSession> sessions() {
        return sessions;
    }

    /// The row that makes or first changes it or something of it; 0 for none.
    public int line() {
        return line;
    }

    public boolean isNew() {
        return known.isEmpty();
    }

    public boolean isChanged() {
        return known.isPresent() && line != 0;
    }

    boolean isNamed() {
        return named;
    }
}
