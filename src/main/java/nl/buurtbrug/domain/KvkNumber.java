package nl.buurtbrug.domain;

import java.util.regex.Pattern;

/// The rules for a number of the Dutch chamber of commerce (KvK): eight digits.
public final class KvkNumber {

    private static final Pattern VALID = Pattern.compile("(?!0{8})\\d{8}");

    private KvkNumber() {
    }

    /// Eight digits where they can be found: a zero lost by a spreadsheet is put back,
    /// of a twelve-digit establishment number the first eight are kept; anything else stays as it is.
    public static String normalise(String text) {
        var trimmed = text.strip();
        var digits = trimmed.replaceFirst("(?i)^kvk(?:[- ]?(?:nummer|nr\\.?))?[:\\s]*", "").replaceFirst("[.,]0$", "").replaceAll("[\\s.\\-]", "");
        if (!digits.matches("\\d+")) {
            return trimmed;
        }
        return switch (digits.length()) {
            case 7 -> "0" + digits;
            case 8 -> digits;
            case 12 -> digits.substring(0, 8);
            default -> trimmed;
        };
    }

    public static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }
}
