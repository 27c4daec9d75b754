package nl.buurtbrug.domain.overview;

import java.util.List;
import nl.buurtbrug.domain.activity.ActivitySummary;

/// What lies behind a figure.
///
/// @param now    in the period
/// @param before in the one it is compared with
public record Behind(Pile now, Pile before) {

    /// The activities that gave a number of people.
    ///
    /// @param shown      those with the most people, some at most
    /// @param activities how many there are
    public record Pile(List<Share> shown, int activities, long people) {
    }

    /// What one activity gave.
    ///
    /// @param people of the figure alone; the activity may have reached others
    public record Share(ActivitySummary activity, long people) {
    }
}
