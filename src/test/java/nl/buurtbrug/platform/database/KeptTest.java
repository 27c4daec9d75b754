package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final Kept<LocalDate, List<String>> names = new Kept<>(office.database, Set.of("organisation"),
            _ -> office.database.select("select name from organisation", Row::text));

    @Test
    void whatWasWorkedOutIsKeptUntilItsTableIsWrittenTo() {
        var first = names.of(DAY);
        office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        assertThat(names.of(DAY)).isSameAs(first).isEmpty();

        office.organisation("De Kajuit");

        assertThat(names.of(DAY)).containsExactly("De Kajuit");
    }

    @Test
    void somethingElseThatIsAskedForIsWorkedOut() {
        var first = names.of(DAY);

        assertThat(names.of(DAY.plusDays(1))).isNotSameAs(first);
    }
}
