package nl.buurtbrug.domain.audience;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about an audience group that an organisation opens.
///
/// @param audienceGroup the id of the group; 0 when none was chosen yet
/// @param sizeEstimate  about how many people; 0 when not known
/// @param barrier       what stands in the way
public record AccessDetails(long audienceGroup, AccessKind how, int sizeEstimate, Trust trust, String barrier) {

    private static final int LARGEST = 1_000_000;

    /// A group of which no more is known than that it is opened.
    public static AccessDetails unknown(long audienceGroup) {
        return new AccessDetails(audienceGroup, AccessKind.OWN_MEMBERS, 0, Trust.MEDIUM, "");
    }

    public AccessDetails {
        barrier = barrier.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (audienceGroup == 0) {
            problems.add(new Problem("access.group", "problem.required"));
        }
        if (sizeEstimate < 0 || sizeEstimate > LARGEST) {
            problems.add(new Problem("access.size", "problem.size"));
        }
        Problem.tooLong("access.barrier", barrier, AudienceAccess.BARRIER_LENGTH).ifPresent(problems::add);
        return problems;
    }
}
