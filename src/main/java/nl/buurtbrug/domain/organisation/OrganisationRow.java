package nl.buurtbrug.domain.organisation;

/// What lists and matching need of an organisation, as it stands in its table.
///
/// @param neighbourhoodId 0 for none
/// @param ownerId         0 for none
public record OrganisationRow(
        Long id,
        Integer version,
        String name,
        Long kindId,
        String street,
        String houseNumber,
        String postcode,
        String city,
        Long neighbourhoodId,
        String email,
        String phone,
        String website,
        String kvk,
        Long ownerId,
        Boolean sample,
        Boolean archived) {
}
