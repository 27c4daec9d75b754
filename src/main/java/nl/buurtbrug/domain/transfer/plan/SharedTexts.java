package nl.buurtbrug.domain.transfer.plan;

import java.util.HashMap;
import java.util.Map;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.organisation.OrganisationDetails;

/// Keeps one copy of a text that many records have: towns, streets, postcodes. It halves what a long list takes in memory.
final class SharedTexts {

    private final Map<String, String> texts = new HashMap<>();

    OrganisationDetails of(OrganisationDetails details) {
        return new OrganisationDetails(details.name(), details.kind(), of(details.visiting()), of(details.postal()), details.neighbourhood(), details.email(), details.phone(),
                details.website(), details.kvk(), details.owner(), details.contactIntervalDays(), details.note());
    }

    OrganisationFace of(OrganisationFace face) {
        return new OrganisationFace(face.name(), face.kvk(), face.email(), of(face.postcode()), of(face.city()));
    }

    private Address of(Address address) {
        return address.isEmpty() ? Address.EMPTY : new Address(of(address.street()), address.houseNumber(), of(address.postcode()), of(address.city()));
    }

    private String of(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
