package nl.buurtbrug.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A person as it stands in its table at one moment, whole.
///
/// @param keepUntil null when not set
public record PersonImage(
        Long id,
        Integer version,
        String firstName,
        String prefix,
        String lastName,
        List<String> emails,
        List<String> phones,
        PreferredChannel preferredChannel,
        String bestTime,
        Boolean doNotMail,
        Boolean doNotCall,
        String note,
        LegalBasis legalBasis,
        LocalDate keepUntil,
        Boolean archived) {

    public PersonDetails details() {
        return new PersonDetails(firstName, prefix, lastName, emails, phones, preferredChannel, bestTime, doNotMail, doNotCall, note, legalBasis, Optional.ofNullable(keepUntil));
    }
}
