package nl.buurtbrug.domain.overview;

import java.util.List;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.Stage;

/// The partners that could open a group somewhere.
///
/// @param here      those that are there, some at most
/// @param all       how many of them there are
/// @param elsewhere where there is none: those that open the group in another place, some at most
public record Openers(List<Opener> here, int all, List<Opener> elsewhere) {

    public static final Openers NONE = new Openers(List.of(), 0, List.of());

    /// A partner that opens a group; the one that is trusted most comes first, and of those the one that knows the most people.
    ///
    /// @param neighbourhood "" for none
    /// @param accesses      by what ways
    public record Opener(long organisation, String name, Stage stage, String neighbourhood, List<AccessSummary> accesses) {
    }
}
