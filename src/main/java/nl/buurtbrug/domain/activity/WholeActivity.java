package nl.buurtbrug.domain.activity;

import java.util.List;

/// An activity with all that belongs to it.
///
/// @param partners in the order in which they came
/// @param sessions by day and time
/// @param reach    the counts of all sessions, in the order in which they came
public record WholeActivity(ActivityRecord activity, List<Participation> partners, List<SessionRecord> sessions, List<ReachRecord> reach) {
}
