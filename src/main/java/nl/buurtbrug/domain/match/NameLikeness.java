package nl.buurtbrug.domain.match;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// How alike two names are, by their keys: words in any order, a slip of the pen in one of them, words that only tell the kind left out.
final class NameLikeness {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double WHOLE = 0.92;
    private static final double WORD = 0.87;
    private static final int LONG_WORD = 4;
    private static final Set<String> GENERAL = Set.of("de", "het", "een", "en", "van", "der", "den", "te", "in", "t", "the", "of", "and", "voor", "op", "aan", "bij",
            "voetbalvereniging", "voetbalclub", "sportvereniging", "sportclub", "tennisvereniging", "tennisclub", "hockeyclub", "korfbalvereniging", "handbalvereniging",
            "volleybalvereniging", "gymvereniging", "gymnastiekvereniging", "zwemvereniging", "atletiekvereniging", "buurtvereniging", "wijkvereniging", "dorpsvereniging",
            "bewonersvereniging", "club", "fc", "kv", "tv", "hc", "gv", "rkvv", "rksv", "basisschool", "obs", "cbs", "rkbs", "school", "buurthuis", "wijkcentrum", "buurtcentrum",
            "dorpshuis", "zorgcentrum", "woonzorgcentrum", "bibliotheek", "kerk", "organisatie", "centrum", "groep");

    private NameLikeness() {
    }

    /// The words of a key that tell it from others of its kind, in alphabetical order; all of them when there are no such words.
    static List<String> telling(String key) {
        var words = key.split(" ");
        var telling = Stream.of(words).filter(word -> !GENERAL.contains(word)).sorted().toList();
        return telling.isEmpty() ? Stream.of(words).sorted().toList() : telling;
    }

    /// Whether two names of organisations can well be the same, though they are written differently.
    static boolean similar(String one, String other) {
        var ones = telling(one);
        var others = telling(other);
        if (ones.equals(others)) {
            return true;
        }
        if (ones.size() != others.size()) {
            return String.join("", ones).equals(String.join("", others));
        }
        return numbersAgree(ones, others) && wordsAgree(ones, others)
                && JARO_WINKLER.apply(String.join(" ", ones), String.join(" ", others)) >= WHOLE;
    }

    /// Whether one name holds the other: enough when something surer points the same way.
    static boolean alike(String one, String other) {
        var ones = telling(one);
        var others = telling(other);
        return ones.containsAll(others) || others.containsAll(ones) || similar(one, other)
                || numbersAgree(ones, others) && JARO_WINKLER.apply(String.join(" ", ones), String.join(" ", others)) >= WORD;
    }

    /// Whether two names of people differ by a slip of the pen.
    static boolean similarPeople(String one, String other) {
        var ones = sorted(one);
        var others = sorted(other);
        return ones.size() == others.size() && wordsAgree(ones, others) && JARO_WINKLER.apply(String.join(" ", ones), String.join(" ", others)) >= WHOLE;
    }

    private static List<String> sorted(String key) {
        return Stream.of(key.split(" ")).sorted().toList();
    }

    private static boolean numbersAgree(List<String> ones, List<String> others) {
        return Arrays.equals(numbers(ones), numbers(others));
    }

    private static String[] numbers(List<String> words) {
        return words.stream().filter(word -> word.chars().anyMatch(Character::isDigit)).toArray(String[]::new);
    }

    /// All words have their like in the other name; a short word has to be the same.
    private static boolean wordsAgree(List<String> ones, List<String> others) {
        return ones.stream().allMatch(word -> others.contains(word)
                || word.length() >= LONG_WORD && others.stream().anyMatch(other -> other.length() >= LONG_WORD && JARO_WINKLER.apply(word, other) >= WORD));
    }
}
