package nl.buurtbrug.domain.directory;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.platform.database.Database;

/// When we last spoke to partners, and how often that was meant to be: what it takes to know which have gone quiet.
///
/// @param last      the day of the last contact or session; without those of whom none was ever logged
/// @param intervals the days between two contacts of the partners for which somebody chose them
record Silence(Map<Long, LocalDate> last, Map<Long, Integer> intervals) {

    static final Silence UNKNOWN = new Silence(Map.of(), Map.of());

    static Silence ofAll(Database database, RecordChanges changes, LocalDate today) {
        return new Silence(latest(LastInTouch.ofAll(database), activities(database, changes).lastSessions(today)), organisations(database, changes).contactIntervals());
    }

    static Silence of(Collection<Long> partners, Database database, RecordChanges changes, LocalDate today) {
        return new Silence(latest(contacts(database, changes).lastContacts(partners), activities(database, changes).lastSessions(partners, today)), organisations(database, changes).contactIntervals(partners));
    }

    private static Map<Long, LocalDate> latest(Map<Long, LocalDate> contacts, Map<Long, LocalDate> sessions) {
        var latest = new HashMap<>(contacts);
        sessions.forEach((partner, day) -> latest.merge(partner, day, BinaryOperator.maxBy(naturalOrder())));
        return latest;
    }

    private static ActivityService activities(Database database, RecordChanges changes) {
        return new ActivityService(database, changes, Clock.systemDefaultZone());
    }

    private static ContactService contacts(Database database, RecordChanges changes) {
        return new ContactService(database, changes, Clock.systemDefaultZone());
    }

    private static OrganisationService organisations(Database database, RecordChanges changes) {
        return new OrganisationService(database, changes, Clock.systemDefaultZone());
    }

    Optional<Quiet> of(long partner, Optional<PhaseSummary> phase, LocalDate today) {
        return phase.flatMap(present -> Quiet.of(present.stage(), present.from(), intervals.getOrDefault(partner, 0), Optional.ofNullable(last.get(partner)), today));
    }
}
