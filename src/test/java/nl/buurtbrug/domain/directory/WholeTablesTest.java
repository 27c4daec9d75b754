package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagLink;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole tables, which are read by plain SQL, hold what the queries for some of their rows hold.
class WholeTablesTest {

    private final TestOffice office = new TestOffice();

    @BeforeEach
    void moveIntoTheTown() {
        new SampleData(office.database, office.changes, TestOffice.CLOCK).load(Optional.empty());
    }

    @Test
    void ofOrganisations() {
        assertSame(office.organisations.rows(), office.organisations.rows(organisations()));
        assertThat(office.organisations.rows()).extracting(OrganisationRow::neighbourhoodId).anyMatch(id -> id > 0);
    }

    @Test
    void ofPhases() {
        assertSame(office.phases.all(), office.phases.of(organisations()));
        assertThat(office.phases.all()).extracting(PhaseSummary::stage).contains(Stage.ACTIVE, Stage.DORMANT, Stage.IDENTIFIED);
    }

    @Test
    void ofTags() {
        assertSame(office.tags.links(), office.tags.links(ids(office.tags.links(), TagLink::organisationId)));
        assertThat(office.lists.tags()).allSatisfy(tag -> assertThat(office.tags.links()).filteredOn(link -> link.tagId().equals(tag.id())).hasSize(tag.organisations().intValue()));
    }

    @Test
    void ofAudiences() {
        assertSame(office.audiences.accesses(), office.audiences.accesses(ids(office.audiences.accesses(), AccessSummary::organisationId)));
    }

    @Test
    void ofLastSessionsAndIntervals() {
        var today = LocalDate.of(2026, 11, 23);

        assertThat(office.activities.lastSessions(today)).isNotEmpty().isEqualTo(office.activities.lastSessions(organisations(), today));
        assertThat(office.organisations.contactIntervals()).isNotEmpty().isEqualTo(office.organisations.contactIntervals(organisations()));
    }

    @Test
    void theFirstListDoesNotWaitForTheMapping(@TempDir Path folder) throws CannotOpen {
        try (var database = new DataFolder(folder).open()) {
            new SampleData(database, new RecordChanges(), TestOffice.CLOCK).load(Optional.empty());
        }

        try (var database = new DataFolder(folder).open()) {
            assertThat(new DirectoryService(database, new RecordChanges(), TestOffice.CLOCK).partners(Query.all(PartnerSort.NAME)).rows()).hasSize(60);
            assertThat(database).extracting("sessions").isNull();
        }
    }

    @Test
    void ofPeople() {
        office.people.create(PersonDetails.EMPTY.withName("Zoë", "", "Ørsted").withReach(List.of(), List.of("0199-123456", "06-12345678")), Origin.TYPED);

        assertSame(office.people.rows(), office.people.rows(ids(office.people.rows(), PersonRow::id)));
        assertThat(office.people.rows()).extracting(PersonRow::phones).contains(List.of("0199-123456", "06-12345678"));
    }

    @Test
    void ofRoles() {
        assertSame(office.affiliations.all(), office.affiliations.at(organisations()));
        assertThat(office.affiliations.all()).extracting(AffiliationRow::until).anyMatch(day -> day != null).anyMatch(day -> day == null);
    }

    private Set<Long> organisations() {
        return ids(office.organisations.rows(), OrganisationRow::id);
    }

    private static <T> Set<Long> ids(Collection<T> rows, Function<T, Long> id) {
        return rows.stream().map(id).collect(toSet());
    }

    private static <T> void assertSame(Collection<T> whole, Collection<T> some) {
        assertThat(whole).isNotEmpty().containsExactlyInAnyOrderElementsOf(some);
    }
}
