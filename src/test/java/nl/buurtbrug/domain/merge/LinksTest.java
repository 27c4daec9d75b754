package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class LinksTest {

    /// Numbers that are moved by hand, or stay what they are: of merges, and of the history, which is read through them.
    private static final Set<String> OTHER_NUMBERS = Set.of("no_double.first_id", "no_double.second_id", "record_merge.kept_id", "record_merge.lost_id", "merge_change.row_id",
            "record_change.entity_id", "record_change.organisation_id", "record_change.person_id", "record_change.activity_id");

    private final Database database = TestDatabase.empty();

    @Test
    void everyForeignKeyToAPartnerOrPersonIsMovedByAMerge() {
        for (var kind : RecordKind.values()) {
            assertThat(referencesTo(Links.table(kind))).as("what points at " + kind + " and is not in Links").isSubsetOf(links(kind));
        }
    }

    @Test
    void aNumberWithoutAForeignKeyIsEitherMovedOrKnownToBeNoRecord() {
        var moved = new HashSet<>(links(RecordKind.ORGANISATION));
        moved.addAll(links(RecordKind.PERSON));
        moved.addAll(OTHER_NUMBERS);

        assertThat(numbersWithoutReference()).as("columns that may hold the number of a partner or person, and are neither in Links nor here").isSubsetOf(moved);
    }

    private static Set<String> links(RecordKind kind) {
        return Links.to(kind).stream().map(link -> link.table() + "." + link.column()).collect(toSet());
    }

    private Set<String> referencesTo(String table) {
        return database.read(session -> session.doReturningWork(connection -> {
            var found = new TreeSet<String>();
            for (var each : Catalogue.ofTheOffice(connection)) {
                Catalogue.references(connection, each.name()).stream().filter(reference -> reference.to().equalsIgnoreCase(table))
                        .forEach(reference -> found.add(name(each, reference.columns().getFirst())));
            }
            return found;
        }));
    }

    private Set<String> numbersWithoutReference() {
        return database.read(session -> session.doReturningWork(connection -> {
            var found = new TreeSet<String>();
            for (var table : Catalogue.ofTheOffice(connection)) {
                var references = Catalogue.references(connection, table.name()).stream().map(reference -> reference.columns().getFirst()).collect(toSet());
                table.columns().stream().map(Catalogue.Column::name).filter(column -> column.endsWith("_ID") && !references.contains(column)).forEach(column -> found.add(name(table, column)));
            }
            return found;
        }));
    }

    private static String name(Catalogue.Table table, String column) {
        return (table.name() + "." + column).toLowerCase(Locale.ROOT);
    }
}
