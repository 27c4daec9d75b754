package nl.buurtbrug.domain.transfer.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// What a plan comes down to in activities, their sessions and counts, and in contact moments; each is counted once, however many rows tell of it.
@Embeddable
public record WorkCounts(
        @Column(nullable = false) int newActivities, @Column(nullable = false) int changedActivities, @Column(nullable = false) int sameActivities,
        @Column(nullable = false) int newSessions, @Column(nullable = false) int newReach,
        @Column(nullable = false) int newMoments, @Column(nullable = false) int changedMoments, @Column(nullable = false) int sameMoments) {

    public static final WorkCounts NONE = new WorkCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public static WorkCounts ofActivities(int made, int changed, int same, int sessions, int reach) {
        return new WorkCounts(made, changed, same, sessions, reach, 0, 0, 0);
    }

    public static WorkCounts ofMoments(int made, int changed, int same) {
        return new WorkCounts(0, 0, 0, 0, 0, made, changed, same);
    }
}
