package nl.buurtbrug.domain;

import java.util.Locale;

/// A person's name in parts, the Dutch way: first names or initials, prefix (tussenvoegsel) and last name.
/// `title` holds what was written around the name: "dhr. drs.", "MSc", "(voorzitter)".
public record PersonName(String title, String first, String prefix, String last) {

    public static final PersonName EMPTY = new PersonName("", "", "", "");

    public PersonName {
        title = title.strip();
        first = first.strip();
        prefix = prefix.strip();
        last = last.strip();
    }

    public PersonName(String first, String prefix, String last) {
        this("", first, prefix, last);
    }

    /// Takes a name in one cell apart: "Jan van der Meer", "Meer, J. van der", "Mw. A. Kuipers". One word alone is a last name.
    public static PersonName parse(String text) {
        return new PersonNameParser(text).parse();
    }

    /// "Jan van der Meer"; without a first name the prefix gets its capital: "Van der Meer".
    public String full() {
        var shownPrefix = first.isEmpty() && !prefix.isEmpty() ? prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1) : prefix;
        return joined(joined(first, shownPrefix), last);
    }

    /// "Meer, Jan van der".
    public String sortName() {
        var given = joined(first, prefix);
        return given.isEmpty() || last.isEmpty() ? joined(last, given) : last + ", " + given;
    }

    private static String joined(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left + right;
        }
        return left + (left.endsWith("d'") || left.endsWith("d’") ? "" : " ") + right;
    }
}
