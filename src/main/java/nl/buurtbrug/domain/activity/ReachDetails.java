package nl.buurtbrug.domain.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;

/// A number of people at a session. It leads to none of them.
///
/// @param group   the id of the audience group
/// @param people  how many; 0 is a count too
/// @param through the id of the partner by way of whom they came
/// @param inTotal false for people who are in another count already
public record ReachDetails(long group, AgeBand ages, int people, Counted counted, Optional<Long> through, boolean inTotal) {

    /// More people than any hall holds.
    public static final int MOST = 1_000_000;

    /// @param today people can be expected on a later day, but not be there yet
    public List<Problem> problems(LocalDate on, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (people < 0 || people > MOST) {
            problems.add(new Problem("reach.people", "reach.problem.people"));
        }
        if (counted != Counted.EXPECTED && on.isAfter(today)) {
            problems.add(new Problem("reach.counted", "reach.problem.notYet"));
        }
        return problems;
    }

    /// How many of them are people reached.
    public int reached() {
        return inTotal && counted != Counted.EXPECTED ? people : 0;
    }
}
