package nl.buurtbrug.language;

import java.util.Locale;

/// A language the program speaks.
public enum Language {

    DUTCH("nl", Locale.of("nl", "NL")),
    ENGLISH("en", Locale.of("en", "GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The language with this ISO 639-1 code; Dutch for any other.
    public static Language of(String code) {
        return ENGLISH.code.equalsIgnoreCase(code) ? ENGLISH : DUTCH;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }
}
