package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.concurrent.atomic.AtomicReference;
import nl.buurtbrug.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final String NAMES = "select name from tag";

    private final Database database = TestDatabase.empty();

    @Test
    void plainSqlTakesPartInTheTransactionItIsAskedIn() {
        var seen = new AtomicReference<String>();

        assertThatThrownBy(() -> database.write(session -> {
            session.createNativeMutationQuery("insert into tag (id, version, name) values (1, 0, 'jeugd')").executeUpdate();
            seen.set(database.select(NAMES, Row::text).getFirst());
            throw new IllegalStateException("the user pulled out");
        })).hasMessage("the user pulled out");

        assertThat(seen).hasValue("jeugd");
        assertThat(database.select(NAMES, Row::text)).isEmpty();
    }

    @Test
    void plainSqlReadsColumnsInTheirOrder() {
        var rows = database.select("values (7, 'zeven', true, date('2026-11-23'), cast(null as date))",
                row -> row.number() + " " + row.text() + " " + row.flag() + " " + row.day() + " " + row.day());

        assertThat(rows).containsExactly("7 zeven true 2026-11-23 null");
    }

    @Test
    void whatCanNotBeReadFailsAsAnyOtherQueryDoes() {
        assertThatThrownBy(() -> database.select("select name from nowhere", Row::text)).isInstanceOf(PersistenceException.class);
    }
}
