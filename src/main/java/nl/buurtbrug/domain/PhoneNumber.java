package nl.buurtbrug.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number: as it is shown, as it is compared, and whether its form was understood.
/// What was not understood is shown exactly as it was written. Nothing is called, so a number only has to be possible, not in use.
public record PhoneNumber(String display, String key, boolean understood) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int NETHERLANDS = 31;
    private static final Pattern DIGITS = Pattern.compile("\\+?[\\d(][\\d\\s().\\-/–‑]*\\d");
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("\\d[.,]\\d+E\\+?\\d+|\\d+[.,]0", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUNDED = Pattern.compile("\\d[.,](\\d+)E\\+?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(?i)^(tel|telefoon|mob|mobiel|t|m|phone|fax)\\s*[.:]+\\s*$");
    private static final Pattern NO_DIGITS = Pattern.compile("[^+\\d]");
    private static final Pattern WITHOUT_PLUS = Pattern.compile("31[1-9]\\d{8}");
    private static final Pattern MOBILE = Pattern.compile("06\\d{8}");
    private static final Pattern UNUSED_AREA = Pattern.compile("01[^035]\\d{7}");
    /// What always ends a number, and what may also stand before an addition: "0199 550 123, toestel 12".
    private static final Pattern END = Pattern.compile("\\s*(?:[;|\\r\\n]|:::)+\\s*");
    private static final Pattern PERHAPS_END = Pattern.compile("\\s*(?:,(?!\\d)|\\s(?:/|of|en|or|and)\\s|(?<=\\d{6})/(?=\\s*[+0]))+\\s*");

    public static PhoneNumber parse(String original) {
        var text = fromSpreadsheet(original.strip());
        var found = DIGITS.matcher(text);
        if (found.find()) {
            var number = understand(found.group());
            if (number.isPresent()) {
                var before = LABEL.matcher(text.substring(0, found.start())).replaceFirst("");
                var shown = (before.strip() + " " + display(number.get()) + " " + text.substring(found.end()).strip()).strip();
                return new PhoneNumber(shown, NUMBERS.format(number.get(), PhoneNumberFormat.E164), true);
            }
        }
        return new PhoneNumber(original, original.replaceAll("\\D", ""), false);
    }

    /// The numbers in a cell that holds several, each still as it was written.
    public static List<String> split(String cell) {
        var numbers = new ArrayList<String>();
        for (var piece : END.split(cell.strip())) {
            numbers.addAll(splitPiece(piece));
        }
        return numbers;
    }

    private static List<String> splitPiece(String piece) {
        var numbers = new ArrayList<String>();
        for (var part : PERHAPS_END.split(piece)) {
            if (part.isBlank()) {
                continue;
            }
            if (numbers.isEmpty() || part.chars().filter(Character::isDigit).count() >= 6) {
                numbers.add(part.strip());
            } else {
                numbers.add(numbers.removeLast() + ", " + part.strip());
            }
        }
        return numbers;
    }

    private static Optional<Phonenumber.PhoneNumber> understand(String digits) {
        var plain = NO_DIGITS.matcher(digits).replaceAll("");
        var international = WITHOUT_PLUS.matcher(plain).matches() ? "+" + plain : digits.replace("(0)", "");
        try {
            var number = NUMBERS.parse(international, "NL");
            return possible(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static boolean possible(Phonenumber.PhoneNumber number) {
        return NUMBERS.isPossibleNumber(number)
                && (number.getCountryCode() != NETHERLANDS || Long.toString(number.getNationalNumber()).length() >= 7);
    }

    private static String display(Phonenumber.PhoneNumber number) {
        if (number.getCountryCode() != NETHERLANDS) {
            return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        }
        var national = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
        var digits = national.replace(" ", "");
        if (MOBILE.matcher(digits).matches()) {
            return "06 " + digits.substring(2);
        }
        // Area codes that are not in use have four digits here, like most: 0199 550 260.
        return UNUSED_AREA.matcher(digits).matches() && !NUMBERS.isValidNumber(number)
                ? digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7)
                : national;
    }

    /// A spreadsheet that took the number for a quantity wrote 612345678 as 6,12345678E+08 or 612345678.0.
    private static String fromSpreadsheet(String text) {
        return SPREADSHEET_NUMBER.matcher(text).matches() && !lostDigits(text) ? new BigDecimal(text.replace(',', '.')).toBigInteger().toString() : text;
    }

    /// Whether a spreadsheet left digits of a number out, as in 6,12E+08: it can't be put together again.
    public static boolean lostDigits(String text) {
        var parts = ROUNDED.matcher(text.strip());
        return parts.matches() && parts.group(1).length() < Integer.parseInt(parts.group(2));
    }
}
