package nl.buurtbrug.domain.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A follow-up as it stands in its table; what it has not is null.
record FollowUpRow(Long id, String what, LocalDate due, Debtor owedBy, Long assignee, Instant doneAt, Long organisation, Long person, Long moment, Long activity, Boolean sample) {

    FollowUpSummary summary() {
        return new FollowUpSummary(id, new FollowUpDetails(what, due, owedBy, Optional.ofNullable(assignee), Optional.ofNullable(doneAt),
                new FollowUpDetails.About(Optional.ofNullable(organisation), Optional.ofNullable(person), Optional.ofNullable(moment), Optional.ofNullable(activity))), sample);
    }
}
