package nl.buurtbrug.domain.activity;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The sessions of activities, and how many people were at them. Each method is one transaction; what was done is taken back by [ActivityService#takeBack].
public final class SessionService {

    /// Whether a session `s` of an activity `a` took place once its day has come, in the words of the database: it was not cancelled, and the activity goes on,
    /// or people were counted whatever was decided of the activity later.
    public static final String TAKES_PLACE = """
            s.cancelled = false and a.binnedAt is null
            and (a.decision = GOING_ON or exists (select 1 from Reach r where r.session = s and r.counted <> EXPECTED))""";

    private final Database database;
    private final PartnersTold told;

    public SessionService(Database database, RecordChanges changes) {
        this.database = database;
        told = new PartnersTold(database, changes);
    }

    /// By day and time.
    public List<SessionRecord> of(long activity) {
        return database.read(session -> new KeptActivities(session).sessions(activity));
    }

    /// The sessions of some days, by day and time; without those of activities in the bin.
    public List<SessionRecord> between(LocalDate from, LocalDate to) {
        return database.read(session -> new ActivityRepository_(session).sessionsBetween(from, to).stream().map(ActivitySession::kept).toList());
    }

    /// The sessions that began today and are over, by day and time; without those of activities in the bin.
    public List<SessionRecord> heldToday(LocalDateTime now) {
        return between(now.toLocalDate(), now.toLocalDate()).stream().filter(session -> session.details().time().isHeld(now)).toList();
    }

    /// Whether people were counted at a session, not only expected.
    public boolean isCounted(long session) {
        return database.read(transaction -> new ActivityRepository_(transaction).countsOf(session) > 0);
    }

    /// The counts of all sessions of an activity.
    public List<ReachRecord> reachOf(long activity) {
        return database.read(session -> new KeptActivities(session).reachOfActivity(activity));
    }

    /// @param sessions without problems
    public ActivityWork add(long activity, List<SessionDetails> sessions) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session);
            return ActivityWork.sessions(sessions.stream().map(details -> kept.add(activity, details)).toList());
        }));
    }

    /// @param read    as it was read
    /// @param details without problems
    /// @return nothing, and nothing is done, when it is no longer so
    public ActivityWork change(SessionRecord read, SessionDetails details) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session).sessionKeeping();
            if (!kept.stands(read)) {
                return ActivityWork.NOTHING;
            }
            kept.replace().accept(read.with(details));
            return ActivityWork.sessions(List.of(Alteration.changed(read, read.with(details))));
        }));
    }

    /// Takes a session away with its counts.
    ///
    /// @param read as it was read
    /// @return nothing, and nothing is done, when it is no longer so
    public ActivityWork remove(SessionRecord read) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session);
            if (!kept.sessionKeeping().stands(read)) {
                return ActivityWork.NOTHING;
            }
            var counts = kept.reach(read.id());
            counts.forEach(kept.reachKeeping().remove());
            kept.sessionKeeping().remove().accept(read);
            return ActivityWork.sessions(List.of(Alteration.removed(read))).with(counts.stream().map(Alteration::removed).toList());
        }));
    }

    /// A line of the counts of a session as it is typed.
    ///
    /// @param id empty for a new one
    public record Line(Optional<Long> id, ReachDetails details) {
    }

    /// Makes the counts of a session what was typed: lines that are new, changed, and no longer there.
    ///
    /// @param read  the counts as they were read
    /// @param lines without problems
    /// @return nothing, and nothing is done, when they are no longer so
    public ActivityWork count(long session, List<ReachRecord> read, List<Line> lines) {
        return told.told(database.read(transaction -> {
            var kept = new KeptActivities(transaction);
            return kept.hasSession(session) && kept.reach(session).equals(read) ? ActivityWork.reach(put(kept, session, read, lines)) : ActivityWork.NOTHING;
        }));
    }

    private static List<Alteration<ReachRecord>> put(KeptActivities kept, long session, List<ReachRecord> read, List<Line> lines) {
        var steps = new ArrayList<Alteration<ReachRecord>>();
        var stay = lines.stream().flatMap(line -> line.id().stream()).collect(toSet());
        read.stream().filter(record -> !stay.contains(record.id())).forEach(record -> {
            kept.reachKeeping().remove().accept(record);
            steps.add(Alteration.removed(record));
        });
        for (var line : lines) {
            line.id().ifPresentOrElse(id -> change(kept, only(read, id), line.details()).ifPresent(steps::add), () -> steps.add(kept.add(session, line.details())));
        }
        return steps;
    }

    private static ReachRecord only(List<ReachRecord> read, long id) {
        return read.stream().filter(record -> record.id() == id).findFirst().orElseThrow();
    }

    private static Optional<Alteration<ReachRecord>> change(KeptActivities kept, ReachRecord was, ReachDetails details) {
        if (was.details().equals(details)) {
            return Optional.empty();
        }
        kept.reachKeeping().replace().accept(was.with(details));
        return Optional.of(Alteration.changed(was, was.with(details)));
    }
}
