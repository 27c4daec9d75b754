package nl.buurtbrug.domain.extra;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;

/// Numbers as people write them, and as they are kept: "1.250,5" in Dutch, "1,250.5" in English, 1250.5 in the database.
public final class ExtraNumber {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern DUTCH = Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    /// Three digits behind a point may be thousands; other numbers of digits can only be decimals.
    private static final Pattern PLAIN = Pattern.compile("[-−]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|0\\.\\d+)");
    private static final Pattern MONEY = Pattern.compile("^(?:€|EUR)\\s*|,-{1,2}$");

    private ExtraNumber() {
    }

    /// Reads what was typed, in the language in use; empty when it is no number, or has too many digits.
    public static Optional<String> typed(String text) {
        var number = text.strip();
        return Text.language() == Language.DUTCH ? dutch(number) : matching(ENGLISH, number, number.replace(",", ""));
    }

    /// Reads a cell of a list: the Dutch way, also with a sign for euros; with a decimal point where that can't be anything else.
    public static Optional<String> inList(String cell) {
        var number = MONEY.matcher(cell.strip()).replaceAll("").strip();
        return PLAIN.matcher(number).matches() ? kept(number) : dutch(number);
    }

    private static Optional<String> dutch(String number) {
        return matching(DUTCH, number, number.replace(".", "").replace(',', '.'));
    }

    private static Optional<String> matching(Pattern pattern, String number, String plain) {
        return pattern.matcher(number).matches() ? kept(plain) : Optional.empty();
    }

    /// The one way it is kept.
    private static Optional<String> kept(String plain) {
        var value = new BigDecimal(plain.replace('−', '-')).stripTrailingZeros();
        var fits = value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DECIMALS;
        return fits ? Optional.of(value.signum() == 0 ? "0" : value.toPlainString()) : Optional.empty();
    }

    /// Whether this is a number in the one way it is kept.
    static boolean isKept(String value) {
        return value.matches("-?\\d+(?:\\.\\d+)?") && kept(value).filter(value::equals).isPresent();
    }

    /// "1.250,5", in the language in use.
    static String words(String value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Text.language().locale())).format(new BigDecimal(value));
    }
}
