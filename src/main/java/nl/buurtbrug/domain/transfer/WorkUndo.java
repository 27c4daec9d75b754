package nl.buurtbrug.domain.transfer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.activity.ActivityRecord;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.Logged;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Formats;
import org.hibernate.StatelessSession;

/// Takes back what an import did to activities and contact moments, inside a transaction. An activity of which anything was changed since stays as a whole.
final class WorkUndo {

    private static final Set<TouchedEntity> OF_ACTIVITIES = Set.of(TouchedEntity.ACTIVITY, TouchedEntity.PARTICIPATION, TouchedEntity.SESSION, TouchedEntity.REACH);

    private final StatelessSession session;
    private final WorkWriter.Desk desk;
    private final List<KeptRecord> kept = new ArrayList<>();
    private int removed;
    private int restored;

    WorkUndo(StatelessSession session, WorkWriter.Desk desk) {
        this.session = session;
        this.desk = desk;
    }

    /// What was taken back, and what stays.
    record Result(int removed, int restored, List<KeptRecord> kept) {
    }

    Result undo(Map<TouchedEntity, List<Touch>> touches) {
        var byActivity = new LinkedHashMap<Long, Map<TouchedEntity, List<Touch>>>();
        OF_ACTIVITIES.stream().sorted().forEach(entity -> touches.getOrDefault(entity, List.of()).forEach(touch -> byActivity
                .computeIfAbsent(WorkImages.activity(touch.after()), _ -> new EnumMap<>(TouchedEntity.class)).computeIfAbsent(entity, _ -> new ArrayList<>()).add(touch)));
        byActivity.forEach((id, its) -> desk.activities().find(id).ifPresent(activity -> undo(activity, its)));
        touches.getOrDefault(TouchedEntity.MOMENT, List.of()).forEach(this::undo);
        return new Result(removed, restored, List.copyOf(kept));
    }

    private void undo(ActivityRecord activity, Map<TouchedEntity, List<Touch>> touches) {
        var activities = steps(touches, TouchedEntity.ACTIVITY, ActivityRecord.class);
        var partners = steps(touches, TouchedEntity.PARTICIPATION, Participation.class);
        var sessions = steps(touches, TouchedEntity.SESSION, SessionRecord.class);
        var reach = steps(touches, TouchedEntity.REACH, ReachRecord.class);
        var whole = new ActivityWork(activities, partners, sessions, reach);
        var isMade = activities.stream().anyMatch(step -> step.before().isEmpty());
        var work = isMade ? new ActivityWork(activities, List.of(), List.of(), List.of()) : whole;
        if ((!isMade || isAsMade(activity, whole)) && desk.activities().takeBack(work)) {
            var steps = List.of(activities.stream(), partners.stream(), sessions.stream(), reach.stream()).stream().flatMap(each -> each).toList();
            removed += (int) steps.stream().filter(step -> step.before().isEmpty()).count();
            restored += (int) steps.stream().filter(step -> step.before().isPresent()).count();
        } else {
            kept.add(new KeptRecord(KeptRecord.Kind.ACTIVITY, activity.id(), activity.details().title(), Remark.of("import.kept.activityChanged")));
        }
    }

    private static <T> List<Alteration<T>> steps(Map<TouchedEntity, List<Touch>> touches, TouchedEntity entity, Class<T> type) {
        return touches.getOrDefault(entity, List.of()).stream().map(touch -> {
            var after = WorkImages.record(touch.after(), type);
            return touch.isNew() ? Alteration.added(after) : Alteration.changed(WorkImages.record(touch.before(), type), after);
        }).toList();
    }

    /// Whether there is nothing in it but what the import brought, unchanged.
    private boolean isAsMade(ActivityRecord activity, ActivityWork made) {
        return Set.copyOf(desk.activities().partners(activity.id())).equals(after(made.partners()))
                && Set.copyOf(desk.sessions().of(activity.id())).equals(after(made.sessions()))
                && Set.copyOf(desk.sessions().reachOf(activity.id())).equals(after(made.reach()));
    }

    private static <T> Set<T> after(List<Alteration<T>> steps) {
        return steps.stream().flatMap(step -> step.after().stream()).collect(toSet());
    }

    private void undo(Touch touch) {
        desk.contacts().moment(touch.id()).ifPresent(moment -> {
            var same = WorkImages.mark(moment).equals(touch.after());
            if (same && touch.isNew() && promised(touch.id()) == 0 && desk.contacts().takeBack(new Logged(List.of(Alteration.added(moment)), List.of()))) {
                removed++;
            } else if (same && !touch.isNew() && !desk.contacts().change(moment, WorkImages.moment(touch.before()).details()).isNothing()) {
                restored++;
            } else {
                kept.add(new KeptRecord(KeptRecord.Kind.MOMENT, moment.id(), Formats.date(moment.details().on()), Remark.of("import.kept.changed")));
            }
        });
    }

    private long promised(long moment) {
        return session.createSelectionQuery("select count(f) from FollowUp f where f.moment.id = :id", Long.class).setParameter("id", moment).getSingleResult();
    }
}
