package nl.buurtbrug.domain.directory;

/// What is special about a contact person's place among the partners.
public enum Position {
    MAIN_CONTACT,
    KEY_FIGURE,
    NO_ROLE,
    DO_NOT_MAIL,
    DO_NOT_CALL
}
