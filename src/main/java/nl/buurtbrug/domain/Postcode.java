package nl.buurtbrug.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/// The rules for a postcode as text: Dutch ones get one form, foreign ones stay as they are.
public final class Postcode {

    private static final Pattern DUTCH = Pattern.compile("(?:NL[\\s-]*)?(\\d{4})[\\s.\\-\u00a0]*([A-Za-z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALID_DUTCH = Pattern.compile("[1-9]\\d{3} (?!SA|SD|SS)[A-Z]{2}");
    private static final Pattern COUNTRY = Pattern.compile("^NL[\\s-]*", Pattern.CASE_INSENSITIVE);
    // no country but the Netherlands has codes that begin with digits and have letters behind them
    private static final Pattern FOREIGN = Pattern.compile("\\d[\\d -]{1,8}\\d|(?=.*\\d)[A-Z][A-Z0-9 -]{1,8}[A-Z0-9]");

    private Postcode() {
    }

    /// `9990ab` becomes `9990 AB`; anything that is not a Dutch postcode is only trimmed.
    public static String normalise(String text) {
        var trimmed = text.replace('\u00a0', ' ').strip();
        var dutch = DUTCH.matcher(trimmed);
        return dutch.matches() ? dutch.group(1) + " " + dutch.group(2).toUpperCase(Locale.ROOT) : trimmed;
    }

    /// Whether a normalised postcode is a whole Dutch one: four digits and two letters that are in use.
    public static boolean isDutch(String text) {
        return VALID_DUTCH.matcher(normalise(text)).matches();
    }

    /// A Dutch postcode, its four digits alone, or something another country may use; what looks Dutch but is not whole is none of these.
    public static boolean isValid(String text) {
        var normal = normalise(text);
        return isDutch(normal) || FOREIGN.matcher(COUNTRY.matcher(normal).replaceFirst("").toUpperCase(Locale.ROOT)).matches();
    }

    /// The four digits that propose a neighbourhood, or nothing for a postcode that is not Dutch.
    public static String digits(String text) {
        var normal = normalise(text);
        return isDutch(normal) || normal.matches("[1-9]\\d{3}") ? normal.substring(0, 4) : "";
    }
}
