package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;

/// Collects the words of a file that are on none of the bureau's lists, with what each is likely to mean.
public final class WordCollector {

    private static final int MOST = 300;

    private final ListValues lists;
    private final ColumnIndex index;
    private final Map<Place, Found> found = new LinkedHashMap<>();

    private record Place(ListField list, String key) {
    }

    private record Found(String word, int rows) {
    }

    public WordCollector(ImportMapping mapping, ListValues lists) {
        this.lists = lists;
        this.index = new ColumnIndex(mapping);
    }

    /// Whether there is a column that could have such words.
    public boolean isNeeded() {
        return List.of(TargetField.ORGANISATION_KIND, TargetField.ORGANISATION_STAGE, TargetField.ORGANISATION_OWNER, TargetField.ORGANISATION_AUDIENCES)
                .stream().anyMatch(field -> !index.columns(field).isEmpty());
    }

    public void take(List<String> cells) {
        var row = new RowView(index, cells);
        take(ListField.KIND, row.value(TargetField.ORGANISATION_KIND));
        take(ListField.STAGE, row.value(TargetField.ORGANISATION_STAGE));
        take(ListField.OWNER, row.value(TargetField.ORGANISATION_OWNER));
        lists.audienceWords(row.values(TargetField.ORGANISATION_AUDIENCES)).forEach(word -> take(ListField.AUDIENCE, word));
    }

    private void take(ListField list, String word) {
        if (word.isEmpty() || lists.knows(list, word)) {
            return;
        }
        var place = new Place(list, SearchKey.of(word));
        if (found.size() < MOST || found.containsKey(place)) {
            found.merge(place, new Found(word, 1), (one, _) -> new Found(one.word(), one.rows() + 1));
        }
    }

    /// What was found, list by list, the words of most rows first.
    ///
    /// @param kept what words were said to mean before
    public List<UnknownWord> words(List<WordMeaning> kept) {
        var words = new ArrayList<UnknownWord>();
        found.forEach((place, word) -> {
            var before = kept.stream().filter(each -> each.list() == place.list() && SearchKey.of(each.word()).equals(place.key())).map(WordMeaning::meaning).findFirst();
            words.add(new UnknownWord(place.list(), word.word(), word.rows(), before.or(() -> lists.likely(place.list(), word.word()))));
        });
        words.sort((one, other) -> one.list() == other.list() ? Integer.compare(other.rows(), one.rows()) : one.list().compareTo(other.list()));
        return List.copyOf(words);
    }
}
