package nl.buurtbrug.domain.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.Database;

/// What stands on which day: sessions, talks, and what was promised. Each method is one transaction.
public final class AgendaService {

    private final Database database;
    private final OverviewSources sources;
    private final Clock clock;

    public AgendaService(Database database, OverviewSources sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
    }

    /// What stands on some days, in the order in which it is done: on each day first what has no time.
    ///
    /// @param from the first day
    /// @param to   the last day
    public List<AgendaEntry> between(LocalDate from, LocalDate to) {
        return database.read(_ -> Stream.of(followUps(from, to), sessions(from, to), moments(from, to)).flatMap(Function.identity())
                .sorted(comparing(AgendaEntry::on).thenComparing(entry -> entry.start().orElse(null), nullsFirst(naturalOrder()))
                        .thenComparing(entry -> entry.key().kind()).thenComparing(entry -> entry.key().id())).toList());
    }

    private Stream<AgendaEntry> sessions(LocalDate from, LocalDate to) {
        var sessions = sources.sessions().between(from, to);
        var activities = sources.activities().among(sessions.stream().map(SessionRecord::activity).distinct().toList()).stream()
                .collect(toMap(ActivitySummary::id, Function.identity()));
        return sessions.stream().map(session -> new AgendaEntry.OfSession(session, activities.get(session.activity())));
    }

    private Stream<AgendaEntry> moments(LocalDate from, LocalDate to) {
        var moments = sources.contacts().between(from, to);
        var ids = moments.stream().map(MomentRow::id).toList();
        var organisations = sources.contacts().organisationsKept(ids);
        var people = sources.contacts().peopleKept(ids);
        var parties = new Parties(sources, List.of());
        return moments.stream()
                .map(moment -> new AgendaEntry.OfMoment(moment, with(parties, organisations.getOrDefault(moment.id(), List.of()), people.getOrDefault(moment.id(), List.of()))))
                .filter(entry -> !entry.with().isEmpty()).map(Function.identity());
    }

    private static List<Party> with(Parties parties, List<Long> organisations, List<Long> people) {
        return Stream.concat(organisations.stream().flatMap(id -> parties.partner(id).stream()), people.stream().flatMap(id -> parties.person(id).stream())).toList();
    }

    private Stream<AgendaEntry> followUps(LocalDate from, LocalDate to) {
        var members = sources.staff().all().stream().collect(toMap(StaffSummary::id, StaffSummary::name));
        var due = sources.contacts().due(from, to);
        var parties = new Parties(sources, due);
        return due.stream().flatMap(followUp -> parties.of(followUp).map(party -> entry(followUp, party, members)).stream());
    }

    private static AgendaEntry entry(FollowUpSummary followUp, Party about, Map<Long, String> members) {
        return new AgendaEntry.OfFollowUp(followUp, about, followUp.details().assignee().map(members::get).orElse(""));
    }

    /// Puts something on another day; its time stays.
    ///
    /// @param entry as it was read
    public AgendaMove move(AgendaEntry entry, LocalDate day) {
        return database.read(_ -> switch (entry) {
            case AgendaEntry.OfSession session when session.isMovable() -> move(session.session(), day);
            case AgendaEntry.OfFollowUp(FollowUpSummary followUp, _, _) when entry.isMovable() -> {
                var done = sources.contacts().change(followUp, followUp.details().dueOn(day));
                yield done.isEmpty() ? new AgendaMove.Changed() : new AgendaMove.Done(ActivityWork.NOTHING, done);
            }
            case AgendaEntry _ -> new AgendaMove.Changed();
        });
    }

    private AgendaMove move(SessionRecord session, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock)) && sources.sessions().isCounted(session.id())) {
            return new AgendaMove.Counted();
        }
        var done = sources.sessions().change(session, session.details().movedTo(day));
        return done.isNothing() ? new AgendaMove.Changed() : new AgendaMove.Done(done, List.of());
    }

    /// @return false, and nothing is done, when it was changed since
    public boolean takeBack(AgendaMove.Done done) {
        return database.read(_ -> done.session().isNothing() ? sources.contacts().takeBack(done.followUp()) : sources.activities().takeBack(done.session()));
    }
}
