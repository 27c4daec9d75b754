package nl.buurtbrug.domain.overview;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.Quiet;

/// What asks for attention today.
///
/// @param promises what is open, the earliest due first
/// @param quiet    the partners that were not spoken to for too long, the longest first; at the end those of which no contact was ever logged
public record ToDo(List<Promise> promises, List<QuietPartner> quiet) {

    public static final ToDo NOTHING = new ToDo(List.of(), List.of());

    /// A follow-up that is open.
    ///
    /// @param assignee the name of the staff member; "" for nobody in particular
    public record Promise(FollowUpSummary followUp, Party about, String assignee) {
    }

    /// A partner that was not spoken to for too long.
    ///
    /// @param owner       the name of the staff member; "" for none
    /// @param mainContact the one to call; "" for nobody
    /// @param phone       of that person; "" when not known
    public record QuietPartner(long organisation, String name, Quiet quiet, String owner, String mainContact, String phone) {
    }

    /// What is promised by one of both; of one staff member also what is nobody's in particular.
    ///
    /// @param staff empty for everybody's
    public List<Promise> promisedBy(Debtor debtor, Optional<Long> staff) {
        return promises.stream().filter(promise -> promise.followUp().details().owedBy() == debtor)
                .filter(promise -> staff.isEmpty() || promise.followUp().details().assignee().map(staff.get()::equals).orElse(true)).toList();
    }
}
