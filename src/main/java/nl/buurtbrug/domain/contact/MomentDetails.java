package nl.buurtbrug.domain.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a contact moment.
///
/// @param at            empty when only the day is known
/// @param minutes       how long; 0 when not known
/// @param by            the staff member; empty for what was taken in without one
/// @param people        the ids of the contact persons
/// @param organisations the ids of the partners that were spoken to as such; those of the people show it by themselves
public record MomentDetails(LocalDate on, Optional<LocalTime> at, ContactKind kind, int minutes, String summary, Optional<Long> by,
        Set<Long> people, Set<Long> organisations) {

    /// The longest that one moment lasts, in minutes.
    public static final int LONGEST = 24 * 60;

    public MomentDetails {
        summary = summary.strip();
        people = Set.copyOf(people);
        organisations = Set.copyOf(organisations);
    }

    /// @param today what lies after it did not happen yet
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (people.isEmpty() && organisations.isEmpty()) {
            problems.add(new Problem("moment.who", "moment.problem.nobody"));
        }
        if (on.isAfter(today)) {
            problems.add(new Problem("moment.on", "moment.problem.future"));
        }
        if (minutes < 0 || minutes > LONGEST) {
            problems.add(new Problem("moment.minutes", "moment.problem.minutes"));
        }
        Problem.tooLong("moment.summary", summary, ContactMoment.SUMMARY_LENGTH).ifPresent(problems::add);
        return problems;
    }
}
