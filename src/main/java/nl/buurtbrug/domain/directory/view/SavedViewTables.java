package nl.buurtbrug.domain.directory.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.platform.database.Database;

/// The saved views by plain SQL: the list that opens first is there before the mapping is.
final class SavedViewTables {

    /// A view as it is kept, without the values it narrows by.
    record KeptView(long id, ViewedList list, String name, ViewContent content) {

        ViewContent narrowedBy(List<KeptChoice> choices) {
            var chosen = choices.stream().flatMap(SavedViewTables::known).collect(groupingBy(Map.Entry::getKey,
                    mapping(Map.Entry::getValue, toSet())));
            return new ViewContent(content.search(), content.archived(), chosen, content.sort(), content.ascending(), content.columns());
        }
    }

    private SavedViewTables() {
    }

    static List<KeptView> views(Database database) {
        return database.select("select id, list_name, name, search_text, archived, sort_column, sort_ascending, column_layout from saved_view",
                row -> new KeptView(row.number(), ViewedList.valueOf(row.text()), row.text(),
                        new ViewContent(row.text(), row.flag(), Map.of(), row.text(), row.flag(), row.text())));
    }

    static List<KeptChoice> choices(Database database) {
        return database.select("select saved_view_id, facet, chosen, name from saved_view_choice order by id",
                row -> new KeptChoice(row.number(), row.text(), row.text(), row.text()));
    }

    private static Stream<Map.Entry<Facet, Long>> known(KeptChoice choice) {
        return choice.value().stream().map(value -> Map.entry(choice.toFacet().orElseThrow(), value));
    }
}
