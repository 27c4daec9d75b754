package nl.buurtbrug.domain.transfer.column;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.WordList;

/// What headers of lists of activities and of contact moments say.
final class WorkHeaders {

    private static final Map<ListSubject, Map<String, Word>> WORDS = new EnumMap<>(Map.of(
            ListSubject.ACTIVITIES, words("activity-headers"), ListSubject.MOMENTS, words("moment-headers")));

    /// @param telling whether it hardly stands in other lists
    record Word(TargetField field, boolean telling) {
    }

    private WorkHeaders() {
    }

    private static Map<String, Word> words(String list) {
        var words = new HashMap<String, Word>();
        for (var line : WordList.lines(WorkHeaders.class, list)) {
            var field = TargetField.valueOf(line.substring(0, line.indexOf(':')));
            for (var word : line.substring(line.indexOf(':') + 1).split(",")) {
                words.putIfAbsent(HeaderText.key(word), new Word(field, !word.strip().startsWith("~")));
            }
        }
        return words;
    }

    static Optional<Word> read(ListSubject subject, String header) {
        return Optional.ofNullable(WORDS.getOrDefault(subject, Map.of()).get(HeaderText.key(header)));
    }

    static boolean knows(String header) {
        return Stream.of(ListSubject.ACTIVITIES, ListSubject.MOMENTS).anyMatch(subject -> read(subject, header).isPresent());
    }

    /// How well headers fit a list of this kind: how many of them say something that hardly stands in other lists; 0 when it would miss what it needs.
    static int fit(ListSubject subject, List<String> headers) {
        var words = headers.stream().map(header -> read(subject, header).orElse(null)).filter(Objects::nonNull).toList();
        var fields = words.stream().map(Word::field).toList();
        var enough = switch (subject) {
            case ACTIVITIES -> fields.contains(TargetField.ACTIVITY_TITLE) && (fields.contains(TargetField.SESSION_DATE) || fields.contains(TargetField.REACH_PEOPLE));
            case MOMENTS -> fields.contains(TargetField.MOMENT_DATE) && (fields.contains(TargetField.MOMENT_PEOPLE) || fields.contains(TargetField.MOMENT_ORGANISATIONS));
            case CONTACTS -> false;
        };
        return enough ? (int) words.stream().filter(Word::telling).map(Word::field).distinct().count() : 0;
    }
}
