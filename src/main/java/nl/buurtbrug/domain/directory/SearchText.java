package nl.buurtbrug.domain.directory;

import java.util.List;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.SearchKey;

/// Everything a record is found by, in one text.
final class SearchText {

    /// Digits that begin as a phone number does, with what people write between them.
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\+(?:[\\s().\\-/–]*\\d)+|(?:\\(?0\\d|31(?=[\\s-]?[1-9]))(?:[\\s().\\-/–]*\\d){4,})(?![\\p{L}\\d])");

    private SearchText() {
    }

    static String of(List<String> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!part.isEmpty()) {
                var key = SearchKey.of(part);
                text.append(' ').append(key);
                var joined = joinedLetters(key);
                if (!joined.equals(key)) {
                    text.append(' ').append(joined);
                }
            }
        }
        return text.toString();
    }

    /// A phone number as digits only, so that it is found however it is typed.
    static String digits(String phone) {
        var digits = new StringBuilder(phone.length());
        phone.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /// As it is written within the country, without what stands before a foreign number.
    private static String inland(String digits) {
        return digits.replaceFirst("^(?:0031|31)0?", "0").replaceFirst("^00", "");
    }

    /// The words that must all occur; a phone number counts as one, in the way it is kept.
    static List<String> words(String query) {
        var key = SearchKey.of(PHONE.matcher(query).replaceAll(number -> inland(digits(number.group()))));
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// "s v de meerkoeten" also as "sv de meerkoeten": many leave the dots out.
    private static String joinedLetters(String key) {
        if (!hasLetterApart(key)) {
            return key;
        }
        var joined = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != ' ' || !isLetterApart(key, i - 1) || !isLetterApart(key, i + 1)) {
                joined.append(key.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean hasLetterApart(String key) {
        for (int i = 0; i >= 0; i = key.indexOf(' ', i + 1)) {
            if (isLetterApart(key, i == 0 ? 0 : i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterApart(String key, int at) {
        return isLetter(key, at) && !isWord(key, at - 1) && !isWord(key, at + 1);
    }

    private static boolean isLetter(String key, int at) {
        return at >= 0 && at < key.length() && key.charAt(at) >= 'a' && key.charAt(at) <= 'z';
    }

    private static boolean isWord(String key, int at) {
        return at >= 0 && at < key.length() && key.charAt(at) != ' ';
    }
}
