package nl.buurtbrug.domain.directory;

/// The columns the list of partners can be sorted by.
public sealed interface PartnerSort {

    PartnerSort NAME = Fixed.NAME;
    PartnerSort KIND = Fixed.KIND;
    PartnerSort STAGE = Fixed.STAGE;
    PartnerSort SINCE = Fixed.SINCE;
    PartnerSort NEIGHBOURHOOD = Fixed.NEIGHBOURHOOD;
    PartnerSort CITY = Fixed.CITY;
    PartnerSort POSTCODE = Fixed.POSTCODE;
    PartnerSort OWNER = Fixed.OWNER;
    PartnerSort MAIN_CONTACT = Fixed.MAIN_CONTACT;
    PartnerSort EMAIL = Fixed.EMAIL;
    PartnerSort TAGS = Fixed.TAGS;

    /// The columns that every bureau has.
    enum Fixed implements PartnerSort {
        NAME,
        KIND,
        STAGE,
        SINCE,
        NEIGHBOURHOOD,
        CITY,
        POSTCODE,
        OWNER,
        MAIN_CONTACT,
        EMAIL,
        TAGS
    }

    /// The column of an extra field.
    record Extra(long field) implements PartnerSort {
    }
}
