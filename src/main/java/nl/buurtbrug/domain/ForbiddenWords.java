package nl.buurtbrug.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of fields and columns that ask for personal data that may not be kept (GDPR art. 9, 10 and 87; Dutch UAVG art. 46).
///
/// Privacy goes first: "Herkomst" may mean where a record came from, and is refused all the same. Not refused is what says
/// something about an organisation, like the denomination of a school, or only looks alike: the country of an address, a list's origin.
public final class ForbiddenWords {

    /// In words; a cell of a file that is no list may have thousands.
    private static final int LONGEST_PHRASE = 8;
    /// "Afkomst lijst" tells of the list; "Leeftijd doelgroep" and "Aantal gehandicapten" tell of no one person.
    private static final Map<String, Set<String>> EXCUSES = Map.of(
            "column.forbiddenOrigin", Set.of("lijst", "bestand"),
            "column.forbiddenSourceOrOrigin", Set.of("lijst", "bestand"),
            "column.forbiddenBirthDate", Set.of("doelgroep", "aantal", "naam"));
    private static final Map<String, String> PHRASES = new HashMap<>();
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> INSIDE = new HashMap<>();

    static {
        for (var line : WordList.lines(ForbiddenWords.class, "forbidden-words")) {
            var reason = reasonOf(line.substring(0, line.indexOf(':')));
            for (var word : line.substring(line.indexOf(':') + 1).split(",")) {
                (word.strip().startsWith("=") ? WHOLE : PHRASES).put(SearchKey.of(word), reason);
                if (word.endsWith("*")) {
                    INSIDE.put(HeaderText.key(word), reason);
                }
            }
        }
    }

    private ForbiddenWords() {
    }

    /// The message key of the reason why nothing may be kept under this name; empty when it may.
    public static Optional<String> reason(String name) {
        return found(name).filter(reason -> !isExcused(name, reason));
    }

    private static Optional<String> found(String name) {
        var words = HeaderText.words(name).split(" ");
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
        var key = HeaderText.key(name);
        var whole = PHRASES.get(key);
        return whole != null ? Optional.of(whole) : INSIDE.keySet().stream().filter(key::contains).findFirst().map(INSIDE::get);
    }

    private static boolean isExcused(String name, String reason) {
        return Arrays.stream(HeaderText.words(name).split(" ")).anyMatch(EXCUSES.getOrDefault(reason, Set.of())::contains);
    }

    private static String reasonOf(String kind) {
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
