package nl.buurtbrug.domain.directory;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Says a filter in words, the same for the foot of a list and the heading of a paper: "Fase: In gesprek of Actief."
public final class FilterWords {

    private FilterWords() {
    }

    /// "" when nothing narrows the list.
    ///
    /// @param found the answer to the query, which knows how the chosen values are called
    public static String of(Query<?> query, Found<?> found) {
        var facets = FacetWords.of(query);
        var sentences = new ArrayList<String>();
        if (query.archived()) {
            sentences.add(text("list.filter.archived"));
        }
        if (!query.text().isBlank()) {
            sentences.add(text("list.filter.text", query.text().strip()));
        }
        for (var facet : facets(query, found)) {
            var values = query.chosen().getOrDefault(facet, Set.of());
            var words = found.facets().getOrDefault(facet, List.of()).stream().filter(count -> values.contains(count.value()))
                    .map(count -> facets.value(facet, count)).toList();
            if (!words.isEmpty()) {
                sentences.add(text("list.filter.facet", facets.title(facet, found.extras()), either(words)));
            }
        }
        return String.join(" ", sentences);
    }

    /// Those that narrow the list, in their own order.
    private static List<Facet> facets(Query<?> query, Found<?> found) {
        var extras = found.extras().all().stream().map(field -> (Facet) new Facet.Extra(field.id()));
        return Stream.concat(Arrays.stream(Facet.Fixed.values()), extras).filter(query.chosen()::containsKey).toList();
    }

    private static String either(List<String> words) {
        return words.size() == 1 ? words.getFirst() : text("list.filter.or", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
