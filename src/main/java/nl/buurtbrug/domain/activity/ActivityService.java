package nl.buurtbrug.domain.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.Uses;
import nl.buurtbrug.domain.Whereabouts;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// The activities and the partners in them. Each method is one transaction.
public final class ActivityService {

    /// Those of all partners, for the first list at the start, which does not wait for the mapping; what takes place is as in [SessionService#TAKES_PLACE].
    private static final String LAST_SESSIONS = """
            select p.organisation_id, max(s.on_date) from activity_partner p join activity a on a.id = p.activity_id join activity_session s on s.activity_id = a.id
            where s.on_date <= '%s' and s.cancelled = false and a.binned_at is null
            and (a.decision = 'GOING_ON' or exists (select 1 from reach r where r.session_id = s.id and r.counted <> 'EXPECTED')) group by p.organisation_id""";

    private final Database database;
    private final Clock clock;
    private final PartnersTold told;

    public ActivityService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.clock = clock;
        told = new PartnersTold(database, changes);
    }

    /// Every activity that is not in the bin, the latest first.
    public List<ActivitySummary> all() {
        return database.read(session -> new ActivityList(session, LocalDateTime.now(clock)).all());
    }

    /// The activities a partner takes part in, the latest first; each once, whatever the partner does for it.
    public List<ActivitySummary> ofOrganisation(long organisation) {
        return database.read(session -> new ActivityList(session, LocalDateTime.now(clock)).ofOrganisation(organisation));
    }

    /// The activities a partner takes part in, with its roles and the people reached by way of it, the latest first.
    public List<Involvement> involvements(long organisation) {
        return database.read(session -> {
            var activities = new ActivityList(session, LocalDateTime.now(clock)).ofOrganisation(organisation);
            if (activities.isEmpty()) {
                return List.of();
            }
            var roles = session.createSelectionQuery("select p.activity.id, p.role from ActivityPartner p where p.organisation.id = :id order by p.role", RoleIn.class)
                    .setParameter("id", organisation).getResultStream().collect(groupingBy(RoleIn::activity, mapping(RoleIn::role, toList())));
            var people = session.createSelectionQuery("""
                    select s.activity.id, sum(r.people) from Reach r join r.session s
                    where r.through.id = :id and s.cancelled = false and r.inTotal = true and r.counted <> EXPECTED group by s.activity.id""", Through.class)
                    .setParameter("id", organisation).getResultStream().collect(toMap(Through::activity, Through::people));
            return activities.stream().map(activity -> new Involvement(activity, roles.getOrDefault(activity.id(), List.of()), people.getOrDefault(activity.id(), 0L).intValue())).toList();
        });
    }

    private record RoleIn(Long activity, PartnerRole role) {
    }

    private record Through(Long activity, Long people) {
    }

    /// These activities as they stand in a list, the latest first; without those that are in the bin or no more.
    public List<ActivitySummary> among(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(session -> new ActivityList(session, LocalDateTime.now(clock)).among(ids));
    }

    /// What an activity is called, inside and outside; the public title is "" where that is the same.
    public record Named(Long id, String title, String publicTitle) {
    }

    /// What every activity that is not in the bin is called, the latest made first.
    public List<Named> named() {
        return database.read(session -> session.createSelectionQuery("select a.id, a.title, a.publicTitle from Activity a where a.binnedAt is null order by a.id desc", Named.class)
                .getResultList());
    }

    /// What each of these activities is called within the bureau.
    public Map<Long, String> titles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : database.read(session -> session.createSelectionQuery("select a.id, a.title from Activity a where a.id in :ids", Title.class)
                .setParameter("ids", ids).getResultStream().collect(toMap(Title::activity, Title::title)));
    }

    /// What people outside call each of these activities; "" for one that has no name for them yet.
    public Map<Long, String> publicTitles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : database.read(session -> session.createSelectionQuery("select a.id, a.publicTitle from Activity a where a.id in :ids", Title.class)
                .setParameter("ids", ids).getResultStream().collect(toMap(Title::activity, Title::title)));
    }

    private record Title(Long activity, String title) {
    }

    /// The day of the last session with each partner until a day that took place.
    public Map<Long, LocalDate> lastSessions(LocalDate until) {
        return database.select(LAST_SESSIONS.formatted(until), row -> new LastSession(row.number(), row.day())).stream().collect(toMap(LastSession::organisation, LastSession::on));
    }

    /// The same of some partners.
    public Map<Long, LocalDate> lastSessions(Collection<Long> partners, LocalDate until) {
        return partners.isEmpty() ? Map.of() : database.read(session -> session
                .createSelectionQuery("select p.organisation.id, max(s.onDate) from ActivityPartner p join p.activity a join ActivitySession s on s.activity = a"
                        + " where s.onDate <= :until and " + SessionService.TAKES_PLACE + " and p.organisation.id in :partners group by p.organisation.id", LastSession.class)
                .setParameter("until", until).setParameter("partners", partners).getResultStream().collect(toMap(LastSession::organisation, LastSession::on)));
    }

    private record LastSession(Long organisation, LocalDate on) {
    }

    /// Empty when it is no more; it may lie in the bin.
    public Optional<ActivityRecord> find(long id) {
        return database.read(session -> new KeptActivities(session).find(id));
    }

    /// Whether it lies in the bin, and since when; empty when it is no more.
    public Optional<Whereabouts> whereabouts(long id) {
        return database.read(session -> Optional.ofNullable(session.get(Activity.class, id)).map(Activity::whereabouts));
    }

    /// @param details  without problems
    /// @param partners without problems
    /// @param sessions without problems
    public ActivityRecord create(ActivityDetails details, List<ParticipationDetails> partners, List<SessionDetails> sessions, Origin origin) {
        var created = database.read(session -> {
            var kept = new KeptActivities(session);
            var activity = kept.add(details, origin);
            partners.forEach(partner -> kept.add(activity.id(), partner));
            sessions.forEach(one -> kept.add(activity.id(), one));
            return activity;
        });
        told.inActivities(List.of(created.id()));
        return created;
    }

    /// Plans an activity once more, with its partners and as many sessions as it had, those that were cancelled left out.
    ///
    /// @param first the day of the first session; the others come as long after it as they did
    /// @return empty when there is nothing to copy any more
    public Optional<ActivityRecord> copy(long id, LocalDate first) {
        return database.read(session -> {
            var kept = new KeptActivities(session);
            return kept.find(id).map(activity -> {
                var sessions = kept.sessions(id).stream().map(SessionRecord::details).filter(details -> !details.time().cancelled()).toList();
                var days = sessions.isEmpty() ? 0 : ChronoUnit.DAYS.between(sessions.getFirst().time().on(), first);
                return create(activity.details().plannedAgain(), kept.partners(id).stream().map(Participation::details).toList(),
                        sessions.stream().map(details -> details.with(Estimates.NONE).movedTo(details.time().on().plusDays(days))).toList(), new Origin("", activity.sample()));
            });
        });
    }

    /// @param activity as it was read
    /// @param details  without problems
    /// @return nothing, and nothing is done, when it is no longer so
    public ActivityWork change(ActivityRecord activity, ActivityDetails details) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session);
            if (!kept.keeping().stands(activity)) {
                return ActivityWork.NOTHING;
            }
            kept.replace(activity.with(details));
            return ActivityWork.activity(Alteration.changed(activity, activity.with(details)));
        }));
    }

    /// In the order in which they came.
    public List<Participation> partners(long activity) {
        return database.read(session -> new KeptActivities(session).partners(activity));
    }

    /// @param details without problems
    public ActivityWork addPartner(long activity, ParticipationDetails details) {
        return told.told(database.read(session -> ActivityWork.partners(List.of(new KeptActivities(session).add(activity, details)))));
    }

    /// @param partner as it was read
    /// @param details without problems
    /// @return nothing, and nothing is done, when it is no longer so
    public ActivityWork changePartner(Participation partner, ParticipationDetails details) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session).partnerKeeping();
            if (!kept.stands(partner)) {
                return ActivityWork.NOTHING;
            }
            kept.replace().accept(partner.with(details));
            return ActivityWork.partners(List.of(Alteration.changed(partner, partner.with(details))));
        }));
    }

    /// @param partner as it was read
    /// @return nothing, and nothing is done, when it is no longer so
    public ActivityWork removePartner(Participation partner) {
        return told.told(database.read(session -> {
            var kept = new KeptActivities(session).partnerKeeping();
            if (!kept.stands(partner)) {
                return ActivityWork.NOTHING;
            }
            kept.remove().accept(partner);
            return ActivityWork.partners(List.of(Alteration.removed(partner)));
        }));
    }

    /// @return what was done; without those that are there already, or are no more
    public List<Alteration<Whereabouts>> bin(Collection<Long> ids) {
        return moved(database.read(session -> new Moves(session, Activity.class).move(ids, place -> place.intoBin(Moves.now(clock)))));
    }

    /// @return what was done; without those that are not there, or are no more
    public List<Alteration<Whereabouts>> takeFromBin(Collection<Long> ids) {
        return moved(database.read(session -> new Moves(session, Activity.class).move(ids, Whereabouts::outOfBin)));
    }

    private List<Alteration<Whereabouts>> moved(List<Alteration<Whereabouts>> done) {
        told.inActivities(done.stream().map(step -> step.either().id()).toList());
        return done;
    }

    /// Whether none of them was moved since.
    public boolean stand(List<Alteration<Whereabouts>> done) {
        return database.read(session -> new Moves(session, Activity.class).stand(done));
    }

    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBack(List<Alteration<Whereabouts>> done) {
        var undone = database.read(session -> new Moves(session, Activity.class).takeBack(done));
        moved(done);
        return undone;
    }

    /// @return false, and nothing is done, when something of it was changed since, or when it was of something that is no more
    public boolean takeBack(ActivityWork done) {
        var undone = database.read(session -> {
            var kept = new KeptActivities(session);
            var untouched = kept.keeping().isUntouched(done.activities()) && kept.partnerKeeping().isUntouched(done.partners())
                    && kept.sessionKeeping().isUntouched(done.sessions()) && kept.reachKeeping().isUntouched(done.reach())
                    && haveOnlyTheirCounts(kept, done) && isNothingPromised(session, done) && new PutBack(done).isComplete(session);
            if (untouched) {
                takeBack(kept, done);
            }
            return untouched;
        });
        told.inWork(done);
        return undone;
    }

    /// Whether nobody was counted since at the sessions that go.
    private static boolean haveOnlyTheirCounts(KeptActivities kept, ActivityWork done) {
        var theirs = done.reach().stream().flatMap(step -> step.after().stream()).collect(toSet());
        return done.sessions().stream().filter(step -> step.before().isEmpty()).allMatch(step -> theirs.containsAll(kept.reach(step.either().id())));
    }

    /// Whether nobody promised anything since about the activities that go.
    private static boolean isNothingPromised(StatelessSession session, ActivityWork done) {
        return done.activities().stream().filter(step -> step.before().isEmpty()).allMatch(step -> Uses.of(session, "FollowUp", "activity", step.either().id()) == 0);
    }

    /// What is put back needs what it hangs on first; what is taken away, the other way round.
    private static void takeBack(KeptActivities kept, ActivityWork done) {
        kept.keeping().takeBack(done.activities());
        kept.partnerKeeping().takeBack(done.partners());
        kept.sessionKeeping().takeBack(removed(done.sessions()));
        kept.reachKeeping().takeBack(done.reach());
        kept.sessionKeeping().takeBack(others(done.sessions()));
    }

    private static List<Alteration<SessionRecord>> removed(List<Alteration<SessionRecord>> steps) {
        return steps.stream().filter(step -> step.after().isEmpty()).toList();
    }

    private static List<Alteration<SessionRecord>> others(List<Alteration<SessionRecord>> steps) {
        return steps.stream().filter(step -> step.after().isPresent()).toList();
    }
}
