package nl.buurtbrug.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Where something is; each part is "" when it is not known.
///
/// @param houseNumber with its addition: "12-3", "4 bis"
@Embeddable
public record Address(
        @Column(nullable = false, length = STREET_LENGTH) String street,
        @Column(nullable = false, length = HOUSE_NUMBER_LENGTH) String houseNumber,
        @Column(nullable = false, length = POSTCODE_LENGTH) String postcode,
        @Column(nullable = false, length = CITY_LENGTH) String city) {

    public static final int STREET_LENGTH = 200;
    public static final int HOUSE_NUMBER_LENGTH = 20;
    public static final int POSTCODE_LENGTH = 12;
    public static final int CITY_LENGTH = 100;

    public static final Address EMPTY = new Address("", "", "", "");

    public Address {
        street = street.strip();
        houseNumber = houseNumber.strip();
        postcode = postcode.strip();
        city = city.strip();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /// The street and the number on one line: "Sportlaan 4".
    public String streetLine() {
        return (street + " " + houseNumber).strip();
    }

    /// The postcode and the town on one line: "9990 AB Beekerdam".
    public String cityLine() {
        return (postcode + " " + city).strip();
    }
}
