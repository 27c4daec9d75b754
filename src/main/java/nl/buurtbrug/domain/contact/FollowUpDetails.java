package nl.buurtbrug.domain.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a follow-up.
///
/// @param assignee the staff member who does it, or keeps an eye on it; empty for whoever has time
/// @param doneAt   empty while it is open
public record FollowUpDetails(String what, LocalDate due, Debtor owedBy, Optional<Long> assignee, Optional<Instant> doneAt, About about) {

    /// What it belongs to, by number: one of these at least.
    public record About(Optional<Long> organisation, Optional<Long> person, Optional<Long> moment, Optional<Long> activity) {

        /// What belongs to no activity.
        public About(Optional<Long> organisation, Optional<Long> person, Optional<Long> moment) {
            this(organisation, person, moment, Optional.empty());
        }

        public static About organisation(long id) {
            return new About(Optional.of(id), Optional.empty(), Optional.empty());
        }

        public static About activity(long id) {
            return new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id));
        }

        public About with(Optional<Long> otherOrganisation, Optional<Long> otherPerson) {
            return new About(otherOrganisation, otherPerson, moment, activity);
        }

        public About of(long momentId) {
            return new About(organisation, person, Optional.of(momentId), activity);
        }

        About withoutActivity() {
            return new About(organisation, person, moment, Optional.empty());
        }
    }

    public FollowUpDetails {
        what = what.strip();
    }

    public List<Problem> problems() {
        return Problem.required("followUp.what", what, FollowUp.WHAT_LENGTH).stream().toList();
    }

    public boolean isDone() {
        return doneAt.isPresent();
    }

    /// How many days too late it is; 0 when it is done or there is time.
    public long daysLate(LocalDate today) {
        return isDone() ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    public FollowUpDetails dueOn(LocalDate other) {
        return new FollowUpDetails(what, other, owedBy, assignee, doneAt, about);
    }

    FollowUpDetails doneAt(Optional<Instant> at) {
        return new FollowUpDetails(what, due, owedBy, assignee, at, about);
    }

    public FollowUpDetails about(About other) {
        return new FollowUpDetails(what, due, owedBy, assignee, doneAt, other);
    }
}
