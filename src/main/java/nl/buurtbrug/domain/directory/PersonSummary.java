package nl.buurtbrug.domain.directory;

import java.util.List;
import nl.buurtbrug.domain.extra.ExtraValues;

/// One row of the list of people.
///
/// @param name     "Jan van der Meer"
/// @param sortName "Meer, Jan van der"
/// @param roles    the current ones first
public record PersonSummary(
        long id,
        String name,
        String sortName,
        List<String> emails,
        List<String> phones,
        List<RoleSummary> roles,
        boolean doNotMail,
        boolean doNotCall,
        boolean archived,
        boolean sample,
        ExtraValues extras) {

    /// The first e-mail address; "" for none.
    public String email() {
        return emails.isEmpty() ? "" : emails.getFirst();
    }

    /// The first phone number; "" for none.
    public String phone() {
        return phones.isEmpty() ? "" : phones.getFirst();
    }

    /// The role that counts in a list: the first current one.
    public String mainRole() {
        return roles.stream().filter(RoleSummary::current).map(RoleSummary::role).findFirst().orElse("");
    }

    /// The organisation of that role.
    public String mainOrganisation() {
        return roles.stream().filter(RoleSummary::current).map(RoleSummary::organisation).findFirst().orElse("");
    }
}
