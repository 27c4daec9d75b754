package nl.buurtbrug.domain.transfer.work;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.WordList;

/// Finds the value of a fixed list that a cell names: by its own name, as our own lists write it, or by what lists call it.
final class ValueWords {

    private static final Map<String, String> WORDS = words();
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "waar", "true", "x", "1", "wel");
    private static final Set<String> NO = Set.of("nee", "n", "no", "onwaar", "false", "0", "niet");

    private ValueWords() {
    }

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        for (var line : WordList.lines(ValueWords.class, "value-words")) {
            var name = line.substring(0, line.indexOf(':'));
            var type = name.substring(0, name.indexOf('.'));
            Stream.of(line.substring(line.indexOf(':') + 1).split("\\|")).forEach(word -> words.put(type + " " + SearchKey.of(word), name.substring(type.length() + 1)));
        }
        return Map.copyOf(words);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        var key = SearchKey.of(text);
        var named = Arrays.stream(type.getEnumConstants()).filter(value -> SearchKey.of(value.name()).equals(key)).findFirst();
        return named.or(() -> Optional.ofNullable(WORDS.get(type.getSimpleName() + " " + key)).map(name -> Enum.valueOf(type, name)));
    }

    static Optional<Boolean> yesOrNo(String text) {
        var key = SearchKey.of(text);
        return YES.contains(key) ? Optional.of(true) : NO.contains(key) ? Optional.of(false) : Optional.empty();
    }
}
