package nl.buurtbrug.domain.activity;

import java.time.LocalDateTime;
import java.util.Collection;

/// How far an activity is.
public enum ActivityStatus {
    IDEA,
    PLANNED,
    /// Some sessions were held, some are to come.
    RUNNING,
    HELD,
    CANCELLED;

    /// @param sessions of the activity; those that were cancelled do not count
    public static ActivityStatus of(Decision decision, Collection<SessionTime> sessions, LocalDateTime now) {
        return switch (decision) {
            case IDEA -> IDEA;
            case CANCELLED -> CANCELLED;
            case GOING_ON -> ofSessions(sessions.stream().filter(session -> !session.cancelled()).toList(), now);
        };
    }

    private static ActivityStatus ofSessions(Collection<SessionTime> sessions, LocalDateTime now) {
        var held = sessions.stream().filter(session -> session.isHeld(now)).count();
        if (held == 0) {
            return PLANNED;
        }
        return held < sessions.size() ? RUNNING : HELD;
    }
}
