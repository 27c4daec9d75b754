package nl.buurtbrug.domain.extra;

import static nl.buurtbrug.language.Text.text;

/// Whose extra fields they are.
public enum ExtraSubject {
    ORGANISATION,
    PERSON;

    /// In words: "partners".
    public String words() {
        return switch (this) {
            case ORGANISATION -> text("extra.ofPartners");
            case PERSON -> text("extra.ofPeople");
        };
    }
}
