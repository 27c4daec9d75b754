package nl.buurtbrug.domain.directory;

import java.util.List;
import nl.buurtbrug.domain.SearchKey;

/// The words of a record, made ready once so that looking through 100,000 of them takes milliseconds.
final class SearchText {

    private SearchText() {
    }

    /// Everything a record is found by, in one text.
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
        return phone.replaceAll("[^0-9]", "");
    }

    /// The words that must all occur.
    static String[] words(String query) {
        var key = SearchKey.of(query);
        return key.isEmpty() ? new String[0] : key.split(" ");
    }

    static boolean matches(String text, String[] words) {
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// "s v de meerkoeten" also as "sv de meerkoeten": many leave the dots out.
    private static String joinedLetters(String key) {
        return key.replaceAll("(?<=\\b[a-z]) (?=[a-z]\\b)", "");
    }
}
