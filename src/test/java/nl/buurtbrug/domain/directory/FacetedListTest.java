package nl.buurtbrug.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.extra.ExtraFields;
import org.junit.jupiter.api.Test;

/// Searching, narrowing and counting give what going through all rows one by one would give.
class FacetedListTest {

    private enum Sort {
        NAME,
        LENGTH
    }

    private static final String[] PIECES = {"sv", "s.v.", "De", "meer", "Meerkoet", "Café", "ø", "’t", "12", "0199", "Ω", " ", "-", "Zoë", "🎉", "x"};

    private final Random random = new Random(20261123);
    private final FacetValues facets = new FacetValues(List.of(Facet.KIND, Facet.TAG));
    private final FacetedList.Setup<String, Sort> setup = new FacetedList.Setup<>(facets, new Texts(),
            (rows, sort) -> sort == Sort.NAME ? SortKeys.asTheyAre(rows) : SortKeys.by(rows, String::length));

    @Test
    void aQueryFindsWhatANaiveFilterFinds() {
        var entries = entries(2000);
        var list = list(entries);
        var byName = entries.stream().sorted(Comparator.comparing((Entry<String> entry) -> SearchKey.sort(entry.row())).thenComparing(Entry::id)).toList();

        for (int i = 0; i < 500; i++) {
            var typed = text(3);
            var kinds = random.nextBoolean() ? Set.<Long>of() : Set.of((long) random.nextInt(4));

            var found = list.find(Query.all(Sort.NAME).withText(typed).withChosen(Facet.KIND, kinds));

            var words = SearchText.words(typed);
            var expected = byName.stream()
                    .filter(entry -> !entry.archived())
                    .filter(entry -> words.stream().allMatch(word -> entry.text().get().contains(word)))
                    .filter(entry -> kinds.isEmpty() || kinds.contains(kind(entry)))
                    .map(Entry::row).toList();
            assertThat(found.rows()).as("typed '%s', kinds %s", typed, kinds).isEqualTo(expected);
        }
    }

    @Test
    void typingLetterByLetterFindsWhatTypingAtOnceFinds() {
        var entries = entries(300);
        var typing = list(entries);

        for (int i = 0; i < 100; i++) {
            var text = text(4);
            for (int length = 1; length <= text.length(); length++) {
                var typed = Query.all(Sort.NAME).withText(text.substring(0, length));
                assertThat(typing.find(typed).rows()).as("typed '%s'", typed.text()).isEqualTo(list(entries).find(typed).rows());
            }
        }
    }

    @Test
    void eachCountIsWhatAClickGives() {
        var list = list(entries(500));
        var narrowed = Query.all(Sort.NAME).withChosen(Facet.TAG, Set.of(1L));

        for (var count : list.find(narrowed).facets().get(Facet.KIND)) {
            assertThat(list.find(narrowed.withChosen(Facet.KIND, Set.of(count.value()))).rows()).hasSize(count.count());
        }
    }

    @Test
    void renewingSomeEntriesIsAsGoodAsANewList() {
        var entries = entries(300);
        var list = list(entries);
        var gone = Set.of(1L, 2L, 3L);
        var fresh = List.of(entry(2, "Zoë"), entry(900, "aap"));

        var renewed = list.with(gone, fresh, new AsTheyAre(), new FacetedList.Labels(Map.of(), ExtraFields.NONE));

        var left = new ArrayList<>(entries);
        left.removeIf(entry -> gone.contains(entry.id()));
        left.addAll(fresh);
        var anew = list(left);
        assertThat(renewed.find(Query.all(Sort.LENGTH)).rows()).isEqualTo(anew.find(Query.all(Sort.LENGTH)).rows());
        assertThat(renewed.find(Query.all(Sort.NAME)).rows().ids()).isEqualTo(anew.find(Query.all(Sort.NAME)).rows().ids());
        assertThat(renewed.find(Query.all(Sort.NAME).withText("zoë")).rows()).isEqualTo(anew.find(Query.all(Sort.NAME).withText("zoë")).rows());
        assertThat(renewed.find(Query.all(Sort.LENGTH)).facets()).isEqualTo(anew.find(Query.all(Sort.LENGTH)).facets());
    }

    @Test
    void theIdsOfTheRowsFoundAreInTheirOrder() {
        var entries = List.of(entry(5, "Zoë"), entry(7, "aap"), entry(6, "noot"));

        var found = list(entries).find(new Query<>("", Map.of(), entries.getFirst().archived(), Sort.NAME, true)).rows();

        assertThat(found.ids()).isEqualTo(found.stream().map(name -> entries.stream().filter(entry -> entry.row().equals(name)).findFirst().orElseThrow().id()).toList());
        assertThat(found).contains("Zoë");
    }

    private FacetedList<String, Sort> list(List<Entry<String>> entries) {
        return FacetedList.of(setup, entries, new AsTheyAre(), new FacetedList.Labels(Map.of(), ExtraFields.NONE));
    }

    private record AsTheyAre() implements Entries<Entry<String>, String> {

        @Override
        public Entry<String> of(Entry<String> entry) {
            return entry;
        }

        @Override
        public long id(Entry<String> entry) {
            return entry.id();
        }

        @Override
        public String sortKey(Entry<String> entry) {
            return SearchKey.sort(entry.row());
        }
    }

    private record Texts() implements RowFormat<String> {

        @Override
        public void write(String row, PackedWriter out) {
            out.text(row);
        }

        @Override
        public String read(PackedReader in) {
            return in.text();
        }

        @Override
        public String sortKey(String row) {
            return SearchKey.sort(row);
        }
    }

    private List<Entry<String>> entries(int count) {
        var entries = new ArrayList<Entry<String>>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(i, text(6)));
        }
        return entries;
    }

    private Entry<String> entry(long id, String name) {
        var tags = random.nextBoolean() ? new long[] {0} : new long[] {1, 2};
        return new Entry<>(name, id, random.nextInt(5) == 0, () -> SearchText.of(List.of(name)),
                new int[][] {facets.codes(Facet.KIND, random.nextInt(4)), facets.codes(Facet.TAG, tags)});
    }

    private long kind(Entry<String> entry) {
        return facets.values(0)[entry.codes()[0][0]];
    }

    private String text(int pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
