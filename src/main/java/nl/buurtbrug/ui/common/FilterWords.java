package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.directory.FacetCount;
import nl.buurtbrug.domain.directory.Found;
import nl.buurtbrug.domain.directory.Query;

/// Says a filter in words, for the foot of a list and the heading of a paper: "Fase: In gesprek of Actief."
public final class FilterWords {

    private FilterWords() {
    }

    /// @param found the answer to the query, which knows how the chosen values are called
    public static String of(Query<?> query, Found<?> found, List<FacetChoice> facets) {
        var sentences = new ArrayList<String>();
        if (query.archived()) {
            sentences.add(text("list.filter.archived"));
        }
        if (!query.text().isBlank()) {
            sentences.add(text("list.filter.text", query.text().strip()));
        }
        for (var choice : facets) {
            var values = query.chosen().getOrDefault(choice.facet(), Set.of());
            var words = found.facets().getOrDefault(choice.facet(), List.of()).stream()
                    .filter(count -> values.contains(count.value())).map(choice.words()).toList();
            if (!words.isEmpty()) {
                sentences.add(text("list.filter.facet", choice.title(), either(words)));
            }
        }
        return String.join(" ", sentences);
    }

    private static String either(List<String> words) {
        return words.size() == 1 ? words.getFirst() : text("list.filter.or", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /// A value with its name, or what one without a name is called.
    public static String named(FacetCount count, String none) {
        return count.label().isEmpty() ? none : count.label();
    }
}
