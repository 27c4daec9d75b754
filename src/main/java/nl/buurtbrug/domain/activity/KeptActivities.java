package nl.buurtbrug.domain.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Keeping;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.area.Neighbourhood;
import nl.buurtbrug.domain.strategy.Strategy;
import org.hibernate.StatelessSession;

/// The activities in the database with all that belongs to them, inside a transaction.
final class KeptActivities {

    private final ActivityRepository activities;

    KeptActivities(StatelessSession session) {
        activities = new ActivityRepository_(session);
    }

    Optional<ActivityRecord> find(long id) {
        return activities.activity(id).map(activity -> activity.with(Set.copyOf(activities.otherStrategies(id)), Set.copyOf(activities.neighbourhoods(id))));
    }

    ActivityRecord add(ActivityDetails details, Origin origin) {
        var activity = new Activity(details, origin);
        activities.insert(activity);
        link(activity, details.approach().others(), details.approach().neighbourhoods());
        return activity.with(details.approach().others(), details.approach().neighbourhoods());
    }

    /// An activity is never put back: it goes to the bin, or was never there.
    Keeping<ActivityRecord> keeping() {
        return new Keeping<>(one -> find(one.id()), _ -> {
            throw new IllegalStateException("an activity is taken out of the bin");
        }, this::replace, this::remove);
    }

    void replace(ActivityRecord wanted) {
        var had = find(wanted.id()).orElseThrow().details().approach();
        var kept = activities.plainActivity(wanted.id());
        kept.change(wanted.details());
        activities.update(kept);
        var now = wanted.details().approach();
        activities.deleteStrategies(activities.strategyLinks(wanted.id(), without(had.others(), now.others())));
        activities.deleteNeighbourhoods(activities.neighbourhoodLinks(wanted.id(), without(had.neighbourhoods(), now.neighbourhoods())));
        link(kept, without(now.others(), had.others()), without(now.neighbourhoods(), had.neighbourhoods()));
    }

    /// With all that belongs to it.
    void remove(ActivityRecord activity) {
        var id = activity.id();
        sessions(id).forEach(session -> {
            reach(session.id()).forEach(reachKeeping().remove());
            sessionKeeping().remove().accept(session);
        });
        partners(id).forEach(partnerKeeping().remove());
        activities.deleteStrategies(activities.strategyLinks(id, activities.otherStrategies(id)));
        activities.deleteNeighbourhoods(activities.neighbourhoodLinks(id, activities.neighbourhoods(id)));
        activities.delete(activities.plainActivity(id));
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private void link(Activity activity, Set<Long> strategies, Set<Long> neighbourhoods) {
        activities.insertStrategies(strategies.stream().sorted().map(id -> new ActivityStrategy(activity, Strategy.standingFor(id))).toList());
        activities.insertNeighbourhoods(neighbourhoods.stream().sorted().map(id -> new ActivityNeighbourhood(activity, Neighbourhood.standingFor(id))).toList());
    }

    List<Participation> partners(long activity) {
        return activities.partners(activity).stream().map(partner -> partner.kept(activity)).toList();
    }

    Alteration<Participation> add(long activity, ParticipationDetails details) {
        var partner = new ActivityPartner(activity, details);
        activities.insert(partner);
        return Alteration.added(partner.kept(activity));
    }

    Keeping<Participation> partnerKeeping() {
        return new Keeping<>(one -> activities.partner(one.id()).map(partner -> partner.kept(one.activity())), one -> activities.putBack(ActivityPartner.again(one)),
                one -> {
                    var kept = activities.partner(one.id()).orElseThrow();
                    kept.change(one.details());
                    activities.update(kept);
                }, one -> activities.delete(activities.partner(one.id()).orElseThrow()));
    }

    boolean hasSession(long id) {
        return activities.session(id).isPresent();
    }

    List<SessionRecord> sessions(long activity) {
        return activities.sessions(activity).stream().map(session -> session.kept(activity)).toList();
    }

    Alteration<SessionRecord> add(long activity, SessionDetails details) {
        var session = new ActivitySession(activity, details);
        activities.insert(session);
        return Alteration.added(session.kept(activity));
    }

    Keeping<SessionRecord> sessionKeeping() {
        return new Keeping<>(one -> activities.session(one.id()).map(session -> session.kept(one.activity())), one -> activities.putBack(ActivitySession.again(one)),
                one -> {
                    var kept = activities.session(one.id()).orElseThrow();
                    kept.change(one.details());
                    activities.update(kept);
                }, one -> activities.delete(activities.session(one.id()).orElseThrow()));
    }

    List<ReachRecord> reach(long session) {
        return activities.reachOfSession(session).stream().map(ReachRow::record).toList();
    }

    List<ReachRecord> reachOfActivity(long activity) {
        return activities.reachOfActivity(activity).stream().map(ReachRow::record).toList();
    }

    Alteration<ReachRecord> add(long session, ReachDetails details) {
        var reach = new Reach(session, details);
        activities.insert(reach);
        return Alteration.added(new ReachRecord(reach.id(), session, details));
    }

    Keeping<ReachRecord> reachKeeping() {
        return new Keeping<>(one -> activities.reachRow(one.id()).map(ReachRow::record), one -> activities.putBack(Reach.again(one)),
                one -> {
                    var kept = activities.reach(one.id());
                    kept.change(one.details());
                    activities.update(kept);
                }, one -> activities.delete(activities.reach(one.id())));
    }
}
