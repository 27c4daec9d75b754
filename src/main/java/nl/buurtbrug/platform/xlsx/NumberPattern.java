package nl.buurtbrug.platform.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/// How a workbook shows a number: as a date, with zeros in front, as a percentage. After ECMA-376, part 1, 18.8.31.
///
/// Dates come out with the year first, whatever the order in the workbook; thousands are not set apart; a number that is shown with an
/// exponent comes out with all its digits, because it is a phone number or a number of an account more often than a quantity.
final class NumberPattern {

    static final NumberPattern GENERAL = new NumberPattern("General");

    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 310;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int NO_SUCH_DAY = 60;
    private static final int DAYS_TO_1904 = 1462;

    private final String code;
    private final boolean day;
    private final boolean time;

    NumberPattern(String code) {
        this.code = PatternText.firstSection(code);
        var letters = PatternText.letters(this.code);
        var general = letters.isEmpty() || letters.contains("general") || letters.contains("e");
        this.time = !general && (letters.contains("h") || letters.contains("s"));
        this.day = !general && (letters.contains("y") || letters.contains("d") || letters.contains("m") && !time);
    }

    /// @param from1904 whether the days of the workbook count from 1904
    String show(BigDecimal number, boolean from1904) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return number.toString();
        }
        if ((day || time) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return moment(number, from1904);
        }
        var placeholders = PatternText.placeholders(code);
        return placeholders.isEmpty() ? general(number) : patterned(number, placeholders);
    }

    static String general(BigDecimal number) {
        return number.round(DIGITS_OF_EXCEL).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String moment(BigDecimal number, boolean from1904) {
        long seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        int serial = (int) (seconds / SECONDS.intValue());
        var clock = LocalTime.ofSecondOfDay(seconds % SECONDS.intValue()).withSecond(0).toString();
        if (!day) {
            return clock;
        }
        return time && seconds % SECONDS.intValue() != 0 ? date(serial, from1904) + " " + clock : date(serial, from1904).toString();
    }

    /// The first workbooks took 1900 for a leap year, and all have to since.
    private static LocalDate date(int serial, boolean from1904) {
        int days = from1904 ? serial + DAYS_TO_1904 : serial;
        return LocalDate.of(1899, 12, 30).plusDays(days < NO_SUCH_DAY ? days + 1 : days);
    }

    private String patterned(BigDecimal number, String placeholders) {
        int point = placeholders.indexOf('.');
        var whole = point < 0 ? placeholders : placeholders.substring(0, point);
        var part = point < 0 ? "" : placeholders.substring(point + 1);
        var scaled = PatternText.isPercentage(code) ? number.movePointRight(2) : number;
        var rounded = scaled.abs().setScale(part.length(), RoundingMode.HALF_UP).toPlainString();
        int comma = rounded.indexOf('.');
        var digits = comma < 0 ? rounded : rounded.substring(0, comma);
        var decimals = comma < 0 ? "" : rounded.substring(comma + 1);
        int zeros = whole.indexOf('0') < 0 ? 0 : whole.length() - whole.indexOf('0');
        var filled = "0".repeat(Math.max(0, zeros - digits.length())) + digits;
        var fraction = trimmed(decimals, (int) part.chars().filter(sign -> sign == '0').count());
        var sign = number.signum() < 0 ? "-" : "";
        return sign + PatternText.fill(code, filled, fraction.isEmpty() ? "" : "," + fraction);
    }

    private static String trimmed(String decimals, int least) {
        int length = decimals.length();
        while (length > least && decimals.charAt(length - 1) == '0') {
            length--;
        }
        return decimals.substring(0, length);
    }
}
