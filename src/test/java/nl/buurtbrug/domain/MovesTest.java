package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final TestOffice office = new TestOffice();
    private final long kajuit = office.organisation("De Kajuit");
    private final long linde = office.organisation("De Linde");

    /// The same office, a minute later.
    private final OrganisationService later = new OrganisationService(office.database, office.changes, Clock.offset(TestOffice.CLOCK, Duration.ofMinutes(1)));

    private List<Long> archived() {
        return office.organisations.rows().stream().filter(OrganisationRow::archived).map(OrganisationRow::id).sorted().toList();
    }

    @Test
    void archivingASelectionIsTakenBackAsAWhole() {
        var done = office.organisations.archive(List.of(kajuit, linde));

        assertThat(office.organisations.takeBack(done)).isTrue();

        assertThat(archived()).isEmpty();
    }

    @Test
    void archivingIsNotTakenBackOverWhatSomebodyDidSince() {
        var done = office.organisations.archive(List.of(kajuit, linde));
        later.unarchive(List.of(kajuit));
        later.archive(List.of(kajuit));

        assertThat(office.organisations.takeBack(done)).isFalse();

        assertThat(archived()).containsExactly(kajuit, linde);
    }

    @Test
    void whatWasInTheArchiveBeforeStaysThere() {
        office.organisations.archive(List.of(kajuit));

        var done = later.archive(List.of(kajuit, linde));
        later.takeBack(done);

        assertThat(done).hasSize(1);
        assertThat(archived()).containsExactly(kajuit);
    }

    @Test
    void whatIsMovedKeepsWhatWasEditedSince() {
        var done = office.organisations.archive(List.of(kajuit));
        var before = office.organisations.get(kajuit);
        office.organisations.change(kajuit, before, before.withNote("van een ander"));

        assertThat(office.organisations.takeBack(done)).isTrue();

        assertThat(office.organisations.get(kajuit).note()).isEqualTo("van een ander");
    }

    @Test
    void theBinAndTheArchiveDoNotKnowOfEachOther() {
        office.organisations.archive(List.of(kajuit));
        var binned = office.bin.binOrganisations(List.of(kajuit));

        office.bin.takeBackOrganisations(binned);

        assertThat(archived()).containsExactly(kajuit);
    }

    @Test
    void whatWasRemovedForGoodIsNotTakenBackAndNothingElseEither() {
        var done = office.bin.binOrganisations(List.of(kajuit, linde));
        office.bin.removeForGood(office.bin.all().stream().filter(record -> record.id() == kajuit).toList());

        assertThat(office.bin.takeBackOrganisations(done)).isFalse();

        assertThat(office.bin.all()).hasSize(1);
    }
}
