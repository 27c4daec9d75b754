package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.Stage;

/// One row of the list of partners; a text is "" when it is not known.
///
/// @param since            the first day of the current stage
/// @param mainContact      full name of the one to call first: the main contact, else the first with a role
/// @param mainContactPhone that person's first phone number
/// @param quiet            that we did not speak to it for too long; empty in the archive
public record PartnerSummary(
        long id,
        String name,
        String kind,
        Stage stage,
        LocalDate since,
        String neighbourhood,
        Address address,
        String email,
        String phone,
        String website,
        String kvk,
        String owner,
        List<String> tags,
        List<String> audiences,
        String mainContact,
        String mainContactPhone,
        Optional<Quiet> quiet,
        boolean archived,
        boolean sample,
        ExtraValues extras) {
}
