package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ReachPrivacyTest {

    /// Tables that hold data of people.
    private static final Set<String> OF_PEOPLE = Set.of("PERSON", "AFFILIATION", "PERSON_EXTRA", "MOMENT_PERSON", "CONTACT_MOMENT", "FOLLOW_UP");

    private final TestOffice office = new TestOffice();

    /// The tables that can be reached from one by following what its rows point to, and what those point to.
    private Set<String> reachableFrom(String table) {
        return office.database.read(session -> session.doReturningWork(connection -> {
            var found = new HashSet<String>();
            var open = new ArrayDeque<>(List.of(table));
            while (!open.isEmpty()) {
                for (var next : pointedTo(connection, open.poll())) {
                    if (found.add(next)) {
                        open.add(next);
                    }
                }
            }
            return found;
        }));
    }

    private static Set<String> pointedTo(Connection connection, String table) throws SQLException {
        var tables = new TreeSet<String>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
            while (keys.next()) {
                tables.add(keys.getString("PKTABLE_NAME"));
            }
        }
        return tables;
    }

    @Test
    void noPathLeadsFromACountToAPerson() {
        assertThat(reachableFrom("REACH")).contains("ACTIVITY_SESSION", "ACTIVITY", "ORGANISATION", "AUDIENCE_GROUP").doesNotContainAnyElementsOf(OF_PEOPLE);
    }

    @Test
    void theWalkFindsAPersonWhereThereIsOne() {
        assertThat(reachableFrom("MOMENT_PERSON")).contains("PERSON");
    }

    @Test
    void nothingOfPeoplePointsToACount() {
        assertThat(OF_PEOPLE).allSatisfy(table -> assertThat(reachableFrom(table)).doesNotContain("REACH", "ACTIVITY_SESSION"));
    }
}
