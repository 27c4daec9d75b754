package nl.buurtbrug.domain.organisation;

import java.util.Optional;
import nl.buurtbrug.domain.Address;

/// An organisation as it stands in its table at one moment, whole.
///
/// @param neighbourhoodId 0 for none
/// @param ownerId         0 for none
public record OrganisationImage(
        Long id,
        Integer version,
        String name,
        Long kindId,
        String street,
        String houseNumber,
        String postcode,
        String city,
        String postalStreet,
        String postalHouseNumber,
        String postalPostcode,
        String postalCity,
        Long neighbourhoodId,
        String email,
        String phone,
        String website,
        String kvk,
        Long ownerId,
        Integer contactIntervalDays,
        String note,
        Boolean archived) {

    public OrganisationDetails details() {
        return new OrganisationDetails(name, kindId, new Address(street, houseNumber, postcode, city),
                new Address(postalStreet, postalHouseNumber, postalPostcode, postalCity), known(neighbourhoodId), email, phone, website, kvk, known(ownerId), contactIntervalDays, note);
    }

    private static Optional<Long> known(Long id) {
        return id == 0 ? Optional.empty() : Optional.of(id);
    }
}
