package nl.buurtbrug.platform.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes the text of a number format apart: signs that mean something, and literal text around and between them.
final class PatternText {

    private static final String DIGITS = "0#?";

    /// A sign of a format, and whether it is text that is shown as it stands.
    private record Piece(char sign, boolean literal) {
    }

    private PatternText() {
    }

    /// The format of positive numbers stands first; of what is not a number last.
    static String firstSection(String code) {
        boolean quoted = false;
        for (int index = 0; index < code.length(); index++) {
            char sign = code.charAt(index);
            if (sign == '\\') {
                index++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                return code.substring(0, index);
            }
        }
        return code;
    }

    /// The letters that mean something, in small.
    static String letters(String code) {
        var letters = new StringBuilder();
        pieces(code).stream().filter(piece -> !piece.literal() && Character.isLetter(piece.sign())).forEach(piece -> letters.append(piece.sign()));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// The places for digits and the decimal point; "" when the number is to be shown as it is.
    static String placeholders(String code) {
        var places = new StringBuilder();
        for (var piece : pieces(code)) {
            if (!piece.literal() && (DIGITS.indexOf(piece.sign()) >= 0 || piece.sign() == '.' && places.indexOf(".") < 0)) {
                places.append(piece.sign());
            } else if (!piece.literal() && (Character.isLetter(piece.sign()) || piece.sign() == '/' || piece.sign() == '@')) {
                return "";
            }
        }
        return places.indexOf(".") == 0 ? "" : places.toString();
    }

    static boolean isPercentage(String code) {
        return pieces(code).stream().anyMatch(piece -> !piece.literal() && piece.sign() == '%');
    }

    /// Puts digits on the places for them; the first place takes all that is left. Text between places is shown where digits stand before it.
    ///
    /// @param fraction with its comma; "" for none
    static String fill(String code, String digits, String fraction) {
        var shown = new StringBuilder();
        int left = digits.length();
        var pieces = pieces(code);
        int point = firstPoint(pieces);
        for (int index = pieces.size() - 1; index >= 0; index--) {
            var piece = pieces.get(index);
            if (index > point) {
                if (piece.literal() || piece.sign() == '%') {
                    shown.insert(0, piece.sign());
                }
            } else if (DIGITS.indexOf(piece.sign()) >= 0 && !piece.literal()) {
                int from = isFirstPlace(pieces, index) ? 0 : Math.max(0, left - 1);
                shown.insert(0, digits, from, left);
                left = from;
            } else if (piece.literal() && (left > 0 || isFirstPlace(pieces, index)) || piece.sign() == '%') {
                shown.insert(0, piece.sign());
            }
            if (index == point && index < pieces.size()) {
                shown.insert(0, fraction);
            }
        }
        var whole = point == pieces.size() ? shown + fraction : shown.toString();
        return whole.strip();
    }

    private static int firstPoint(List<Piece> pieces) {
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index).sign() == '.' && !pieces.get(index).literal()) {
                return index;
            }
        }
        return pieces.size();
    }

    private static boolean isFirstPlace(List<Piece> pieces, int index) {
        return pieces.subList(0, index).stream().noneMatch(piece -> !piece.literal() && DIGITS.indexOf(piece.sign()) >= 0);
    }

    /// Without what is only about colour, width and filling up; a currency sign in brackets is text, and so are hours beyond a day a letter.
    private static List<Piece> pieces(String code) {
        var pieces = new ArrayList<Piece>();
        for (int index = 0; index < code.length(); index++) {
            char sign = code.charAt(index);
            switch (sign) {
                case '"' -> {
                    int end = code.indexOf('"', index + 1);
                    int stop = end < 0 ? code.length() : end;
                    code.substring(index + 1, stop).chars().forEach(letter -> pieces.add(new Piece((char) letter, true)));
                    index = stop;
                }
                case '\\' -> {
                    index++;
                    if (index < code.length()) {
                        pieces.add(new Piece(code.charAt(index), true));
                    }
                }
                case '_', '*' -> index++;
                case '[' -> {
                    int end = code.indexOf(']', index);
                    int stop = end < 0 ? code.length() : end;
                    bracketed(code.substring(index + 1, stop), pieces);
                    index = stop;
                }
                case ',' -> { }
                default -> pieces.add(new Piece(sign, !Character.isLetter(sign) && "0#?.%/@".indexOf(sign) < 0));
            }
        }
        return pieces;
    }

    private static void bracketed(String text, List<Piece> pieces) {
        if (text.startsWith("$")) {
            int end = text.indexOf('-');
            text.substring(1, end < 0 ? text.length() : end).chars().forEach(letter -> pieces.add(new Piece((char) letter, true)));
        } else if (text.matches("(?i)h+|m+|s+")) {
            pieces.add(new Piece(text.charAt(0), false));
        }
    }
}
