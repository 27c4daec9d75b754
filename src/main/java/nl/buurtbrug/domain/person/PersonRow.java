package nl.buurtbrug.domain.person;

import java.util.List;

/// What lists and matching need of a person, as it stands in its table.
public record PersonRow(
        Long id,
        Integer version,
        String firstName,
        String prefix,
        String lastName,
        List<String> emails,
        List<String> phones,
        Boolean doNotMail,
        Boolean doNotCall,
        Boolean sample,
        Boolean archived) {

    /// "Jan van der Meer".
    public String fullName() {
        return PersonDetails.fullName(firstName, prefix, lastName);
    }
}
