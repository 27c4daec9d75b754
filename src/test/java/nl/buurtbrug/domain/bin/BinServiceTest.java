package nl.buurtbrug.domain.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.person.PersonBatches;
import nl.buurtbrug.testing.TableStates;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.Test;

class BinServiceTest {

    private final TestOffice office = new TestOffice();
    private final Town town = new Town(office).withPeople();

    private List<String> partners() {
        return office.directory.partners(Query.all(PartnerSort.NAME)).rows().stream().map(row -> row.name()).toList();
    }

    private List<String> people() {
        return office.directory.people(Query.all(PersonSort.NAME)).rows().stream().map(row -> row.name()).toList();
    }

    private long bram() {
        return office.people.rows().stream().filter(row -> row.lastName().equals("Meer")).findFirst().orElseThrow().id();
    }

    @Test
    void aPartnerInTheBinIsInNoList() {
        partners();

        office.bin.binOrganisations(List.of(town.meerkoeten));

        assertThat(partners()).doesNotContain("s.v. De Meerkoeten");
        assertThat(office.organisations.rows()).extracting(row -> row.id()).doesNotContain(town.meerkoeten);
        assertThat(new OrganisationBatches(office.database).all()).extracting(image -> image.id()).doesNotContain(town.meerkoeten);
        assertThat(office.lists.tags()).allMatch(tag -> tag.organisations() == 0);
        assertThat(office.directory.people(Query.all(PersonSort.NAME)).rows()).allMatch(person -> person.roles().isEmpty());
    }

    @Test
    void aListThatIsReadAnewLeavesThemOutToo() {
        office.bin.binOrganisations(List.of(town.meerkoeten));
        office.bin.binPeople(List.of(bram()));

        assertThat(partners()).doesNotContain("s.v. De Meerkoeten");
        assertThat(people()).doesNotContain("Bram van der Meer");
    }

    @Test
    void aPersonInTheBinIsOnNoPage() {
        var bram = bram();
        people();

        office.bin.binPeople(List.of(bram));

        assertThat(people()).doesNotContain("Bram van der Meer");
        assertThat(office.directory.rolesAt(town.meerkoeten)).extracting(role -> role.personId()).doesNotContain(bram);
        assertThat(new PersonBatches(office.database).all()).extracting(image -> image.id()).doesNotContain(bram);
    }

    @Test
    void whatIsPutBackIsAsItWas() {
        var before = TableStates.of(office.database);
        var roles = office.directory.rolesAt(town.meerkoeten);

        office.bin.binOrganisations(List.of(town.meerkoeten));
        office.bin.binPeople(List.of(bram()));
        office.bin.putBack(office.bin.all());

        assertThat(TableStates.of(office.database)).isEqualTo(before);
        assertThat(office.directory.rolesAt(town.meerkoeten)).isEqualTo(roles);
        assertThat(partners()).contains("s.v. De Meerkoeten");
    }

    @Test
    void whatIsRemovedForGoodLeavesNothingBehind() {
        office.bin.binOrganisations(List.of(town.meerkoeten));
        office.bin.binPeople(List.of(bram()));

        var removed = office.bin.removeForGood(office.bin.all());

        assertThat(removed).isEqualTo(2);
        assertThat(office.bin.all()).isEmpty();
        assertThat(office.affiliations.all()).isEmpty();
        assertThat(TableStates.withHistory(office.database).toString()).doesNotContain("Meerkoeten").doesNotContain("bram@");
    }

    @Test
    void whatWasPutBackMeanwhileIsNotRemoved() {
        office.bin.binOrganisations(List.of(town.meerkoeten));
        var seen = office.bin.all();
        office.bin.putBack(seen);

        assertThat(office.bin.removeForGood(seen)).isZero();
        assertThat(partners()).contains("s.v. De Meerkoeten");
    }

    @Test
    void theListsRenewThoseAtTheOtherEndOfARoleToo() {
        var bram = bram();
        var before = office.changes.since(0).moment();
        office.bin.binOrganisations(List.of(town.meerkoeten));
        var binned = office.changes.since(before);
        office.bin.putBack(office.bin.all());
        office.bin.binPeople(List.of(bram));

        assertThat(binned.organisations()).containsExactly(town.meerkoeten);
        assertThat(binned.people()).contains(bram);
        assertThat(office.changes.since(binned.moment()).organisations()).contains(town.meerkoeten);
    }

    @Test
    void theBinTellsWhatHangsOnEachRecord() {
        office.bin.binOrganisations(List.of(town.meerkoeten));

        assertThat(office.bin.all()).singleElement().satisfies(record -> {
            assertThat(record.name()).isEqualTo("s.v. De Meerkoeten");
            assertThat(record.along()).isEqualTo(4 + 3 + 2 + 3);
        });
    }
}
