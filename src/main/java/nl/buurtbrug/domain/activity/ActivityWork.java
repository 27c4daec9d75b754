package nl.buurtbrug.domain.activity;

import java.util.List;
import nl.buurtbrug.domain.Alteration;

/// What was done to an activity, its partners, its sessions and their counts, to take it back together.
public record ActivityWork(
        List<Alteration<ActivityRecord>> activities, List<Alteration<Participation>> partners, List<Alteration<SessionRecord>> sessions, List<Alteration<ReachRecord>> reach) {

    /// Nothing was done: it was no longer as it was read.
    public static final ActivityWork NOTHING = new ActivityWork(List.of(), List.of(), List.of(), List.of());

    static ActivityWork activity(Alteration<ActivityRecord> step) {
        return new ActivityWork(List.of(step), List.of(), List.of(), List.of());
    }

    static ActivityWork partners(List<Alteration<Participation>> steps) {
        return new ActivityWork(List.of(), steps, List.of(), List.of());
    }

    static ActivityWork sessions(List<Alteration<SessionRecord>> steps) {
        return new ActivityWork(List.of(), List.of(), steps, List.of());
    }

    static ActivityWork reach(List<Alteration<ReachRecord>> steps) {
        return new ActivityWork(List.of(), List.of(), List.of(), steps);
    }

    ActivityWork with(List<Alteration<ReachRecord>> steps) {
        return new ActivityWork(activities, partners, sessions, steps);
    }

    public boolean isNothing() {
        return activities.isEmpty() && partners.isEmpty() && sessions.isEmpty() && reach.isEmpty();
    }
}
