package nl.buurtbrug.domain.directory;

/// The columns the list of people can be sorted by.
public sealed interface PersonSort {

    PersonSort NAME = Fixed.NAME;
    PersonSort ORGANISATION = Fixed.ORGANISATION;
    PersonSort ROLE = Fixed.ROLE;
    PersonSort EMAIL = Fixed.EMAIL;

    /// The columns that every bureau has.
    enum Fixed implements PersonSort {
        NAME,
        ORGANISATION,
        ROLE,
        EMAIL
    }

    /// The column of an extra field.
    record Extra(long field) implements PersonSort {
    }
}
