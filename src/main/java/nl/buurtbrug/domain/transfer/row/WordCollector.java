package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.transfer.column.GroupHeader;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ExtraColumn;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;

/// Collects the words of a file that are on none of the bureau's lists, with what each is likely to mean.
public final class WordCollector {

    private static final int MOST = 300;

    private final ListValues lists;
    private final ExtraFields fields;
    private final List<ExtraColumn> choices;
    private final ColumnIndex index;
    private final Map<Place, Found> found = new LinkedHashMap<>();

    private record Place(ListField list, long extra, String key) {
    }

    private record Found(String word, int rows) {
    }

    public WordCollector(ImportMapping mapping, ListValues lists, ExtraFields fields) {
        this.lists = lists;
        this.fields = fields;
        this.index = new ColumnIndex(mapping);
        this.choices = index.extras().stream().filter(column -> column.target().type() == ExtraType.CHOICE && !column.target().isNew()).toList();
    }

    /// Whether there is a column that could have such words.
    public boolean isNeeded() {
        return !choices.isEmpty() || List.of(TargetField.ORGANISATION_KIND, TargetField.ORGANISATION_STAGE, TargetField.ORGANISATION_OWNER, TargetField.ORGANISATION_AUDIENCES,
                TargetField.REACH_GROUP, TargetField.REACH_OF_GROUP, TargetField.ACTIVITY_STRATEGIES, TargetField.ACTIVITY_NEIGHBOURHOODS, TargetField.SESSION_NEIGHBOURHOOD, TargetField.MOMENT_STAFF)
                .stream().anyMatch(field -> !index.columns(field).isEmpty());
    }

    public void take(List<String> cells) {
        var row = new RowView(index, cells);
        take(ListField.KIND, row.value(TargetField.ORGANISATION_KIND));
        take(ListField.STAGE, row.value(TargetField.ORGANISATION_STAGE));
        take(ListField.OWNER, row.value(TargetField.ORGANISATION_OWNER));
        lists.audienceWords(row.values(TargetField.ORGANISATION_AUDIENCES)).forEach(word -> take(ListField.AUDIENCE, word));
        takeWork(row);
        choices.forEach(column -> take(column.target().id(), row.inColumn(column.target().field(), column.column())));
    }

    private void takeWork(RowView row) {
        lists.audienceWords(row.values(TargetField.REACH_GROUP)).forEach(word -> take(ListField.AUDIENCE, word));
        index.columns(TargetField.REACH_OF_GROUP).stream().filter(column -> !RowView.isNothing(row.inColumn(TargetField.REACH_OF_GROUP, column)))
                .forEach(column -> take(ListField.AUDIENCE, GroupHeader.of(index.header(column)).word()));
        lists.words(ListField.STRATEGY, row.values(TargetField.ACTIVITY_STRATEGIES)).forEach(word -> take(ListField.STRATEGY, word));
        lists.words(ListField.NEIGHBOURHOOD, row.values(TargetField.ACTIVITY_NEIGHBOURHOODS)).forEach(word -> take(ListField.NEIGHBOURHOOD, word));
        take(ListField.NEIGHBOURHOOD, row.value(TargetField.SESSION_NEIGHBOURHOOD));
        take(ListField.OWNER, row.value(TargetField.MOMENT_STAFF));
    }

    private void take(long extra, String word) {
        if (!word.isEmpty() && !RowView.isUnreadable(word) && !RowView.isNothing(word) && fields.field(extra).flatMap(field -> field.choice(word)).isEmpty()) {
            take(new Place(ListField.CHOICE, extra, ExtraCells.key(word)), word);
        }
    }

    private void take(ListField list, String word) {
        if (word.isEmpty() || lists.knows(list, word)) {
            return;
        }
        take(new Place(list, 0, SearchKey.of(word)), word);
    }

    private void take(Place place, String word) {
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
            var before = kept.stream().filter(each -> isAbout(each, place)).map(WordMeaning::meaning).findFirst();
            words.add(new UnknownWord(place.list(), place.extra(), word.word(), word.rows(), before.or(() -> likely(place, word.word()))));
        });
        words.sort((one, other) -> one.list() == other.list() && one.extra() != other.extra() ? Long.compare(one.extra(), other.extra()) : one.list() == other.list() ? Integer.compare(other.rows(), one.rows()) : one.list().compareTo(other.list()));
        return List.copyOf(words);
    }

    private static boolean isAbout(WordMeaning meaning, Place place) {
        return meaning.list() == place.list() && meaning.extra() == place.extra()
                && (place.list() == ListField.CHOICE ? ExtraCells.key(meaning.word()) : SearchKey.of(meaning.word())).equals(place.key());
    }

    private Optional<Meaning> likely(Place place, String word) {
        if (place.list() != ListField.CHOICE) {
            return lists.likely(place.list(), word);
        }
        var choices = fields.field(place.extra()).stream().flatMap(field -> field.choices().stream())
                .collect(Collectors.toMap(choice -> SearchKey.of(choice.name()), ListEntry::id, (one, _) -> one));
        return WordLikeness.best(word, choices, Map.of()).map(id -> new Existing(id.toString()));
    }
}
