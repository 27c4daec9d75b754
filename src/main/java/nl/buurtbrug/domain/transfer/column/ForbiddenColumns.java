package nl.buurtbrug.domain.transfer.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.SearchKey;

/// Finds columns with personal data that may not be kept: by their header, and citizen numbers (BSN) also by their 11-test.
///
/// Privacy goes first: "Herkomst" may mean where a record came from, and is locked all the same. Not locked is what says
/// something about an organisation, like the denomination of a school, or only looks alike: the country of an address, a list's origin.
final class ForbiddenColumns {

    /// In words; a cell of a file that is no list may have thousands.
    private static final int LONGEST_PHRASE = 8;
    private static final int CITIZEN_DIGITS = 9;
    private static final int[] CITIZEN_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    /// "Afkomst lijst" tells of the list; "Leeftijd doelgroep" and "Aantal gehandicapten" tell of no one person.
    private static final Map<String, Set<String>> EXCUSES = Map.of(
            "column.forbiddenOrigin", Set.of("lijst", "bestand"),
            "column.forbiddenSourceOrOrigin", Set.of("lijst", "bestand"),
            "column.forbiddenBirthDate", Set.of("doelgroep", "aantal", "naam"));
    private static final Map<String, String> PHRASES = new HashMap<>();
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> INSIDE = new HashMap<>();

    static {
        for (var line : WordList.lines(ForbiddenColumns.class, "forbidden-words")) {
            var reason = reason(line.substring(0, line.indexOf(':')));
            for (var word : line.substring(line.indexOf(':') + 1).split(",")) {
                (word.strip().startsWith("=") ? WHOLE : PHRASES).put(SearchKey.of(word), reason);
                if (word.endsWith("*")) {
                    INSIDE.put(HeaderText.key(word), reason);
                }
            }
        }
    }

    private ForbiddenColumns() {
    }

    /// The message key of the reason why this column may not come in, or empty when it may.
    static Optional<String> reason(String header, List<String> values) {
        return byHeader(header).filter(reason -> !isExcused(header, reason)).or(() -> isCitizenNumbers(header, values) ? Optional.of("column.forbiddenCitizenNumberByValues") : Optional.empty());
    }

    private static Optional<String> byHeader(String header) {
        var words = HeaderText.words(header).split(" ");
        if (WHOLE.containsKey(String.join(" ", words))) {
            return Optional.of(WHOLE.get(String.join(" ", words)));
        }
        for (int start = 0; start < words.length; start++) {
            for (int end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
                var found = PHRASES.get(String.join(" ", Arrays.copyOfRange(words, start, end)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        var key = HeaderText.key(header);
        var whole = PHRASES.get(key);
        return whole != null ? Optional.of(whole) : INSIDE.keySet().stream().filter(key::contains).findFirst().map(INSIDE::get);
    }

    private static boolean isExcused(String header, String reason) {
        return Arrays.stream(HeaderText.words(header).split(" ")).anyMatch(EXCUSES.getOrDefault(reason, Set.of())::contains);
    }

    /// At least 80 % of at least five cells, or every cell of three or four, hold nine digits that pass the test.
    /// A zero that a spreadsheet lost is put back; a column that never has nine digits holds other numbers.
    private static boolean isCitizenNumbers(String header, List<String> values) {
        var key = HeaderText.key(header);
        if (key.contains("rsin") || key.contains("btw") || key.contains("fiscaal") || key.contains("kvk") || values.size() < 3) {
            return false;
        }
        var bare = values.stream().map(value -> value.replaceAll("[.\\s-]", "")).toList();
        var whole = bare.stream().filter(value -> value.matches("\\d{9}")).count();
        var passing = bare.stream().filter(ForbiddenColumns::passesElevenTest).count();
        return whole * 2 > bare.size() && (values.size() >= 5 ? passing >= 5 && passing >= 0.8 * bare.size() : passing == bare.size());
    }

    static boolean passesElevenTest(String value) {
        var digits = value.length() == CITIZEN_DIGITS - 1 ? "0" + value : value;
        if (!digits.matches("\\d{9}") || digits.matches("(\\d)\\1{8}")) {
            return false;
        }
        var sum = 0;
        for (int i = 0; i < CITIZEN_DIGITS; i++) {
            sum += CITIZEN_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static String reason(String kind) {
        return switch (kind) {
            case "ORIGIN" -> "column.forbiddenOrigin";
            case "SOURCE_OR_ORIGIN" -> "column.forbiddenSourceOrOrigin";
            case "RELIGION" -> "column.forbiddenReligion";
            case "HEALTH" -> "column.forbiddenHealth";
            case "POLITICS" -> "column.forbiddenPolitics";
            case "UNION" -> "column.forbiddenUnion";
            case "ORIENTATION" -> "column.forbiddenOrientation";
            case "BIOMETRIC" -> "column.forbiddenBiometric";
            case "CRIMINAL" -> "column.forbiddenCriminal";
            case "CITIZEN_NUMBER" -> "column.forbiddenCitizenNumber";
            case "BIRTH_DATE" -> "column.forbiddenBirthDate";
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
