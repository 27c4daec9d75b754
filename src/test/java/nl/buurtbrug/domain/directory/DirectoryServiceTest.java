package nl.buurtbrug.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class DirectoryServiceTest {

    private static final Query<PartnerSort> ALL = Query.all(PartnerSort.NAME);

    private final TestOffice office = new TestOffice();

    @Test
    void wordsAreFoundWhateverTheirCaseAccentsAndDots() {
        office.organisation("s.v. De Meerkoeten");
        office.organisation("Café ’t Anker");

        assertThat(names(ALL.withText("sv MEER"))).containsExactly("s.v. De Meerkoeten");
        assertThat(names(ALL.withText("cafe anker"))).containsExactly("Café ’t Anker");
    }

    @Test
    void namesSortWithoutTheirLegalForm() {
        office.organisation("Stichting Zon");
        office.organisation("Vereniging Aarde");
        office.organisation("Maan b.v.");

        assertThat(names(ALL)).containsExactly("Vereniging Aarde", "Maan b.v.", "Stichting Zon");
    }

    @Test
    void aPartnerIsFoundByItsPeople() {
        var club = office.organisation("s.v. De Meerkoeten");
        office.organisation("Turnclub Lenig");
        var person = office.person("Bram", "van der", "Meer");
        office.affiliations.add(person, club, AffiliationDetails.ofRole("voorzitter"));

        assertThat(names(ALL.withText("bram meer"))).containsExactly("s.v. De Meerkoeten");
    }

    @Test
    void whatChangedIsSeenAtTheNextLook() {
        var club = office.organisation("s.v. De Meerkoeten");
        office.directory.partners(ALL);

        office.phases.add(List.of(club), new PhaseDetails(Stage.ACTIVE, LocalDate.of(2026, 11, 23), ""));

        assertThat(office.directory.partner(club)).get().extracting(PartnerSummary::stage).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void aNewNameOfAnOrganisationShowsAtItsPeople() {
        var club = office.organisation("s.v. De Meerkoeten");
        var person = office.person("Bram", "van der", "Meer");
        office.affiliations.add(person, club, AffiliationDetails.ofRole("voorzitter"));
        office.directory.partners(ALL);
        var before = office.organisations.get(club);

        office.organisations.change(club, before, before.withName("De Meerkoet"));

        assertThat(office.directory.person(person)).get().extracting(PersonSummary::mainOrganisation).isEqualTo("De Meerkoet");
    }

    @Test
    void aFacetCountsWhatAClickWouldGive() {
        var one = office.organisation("Een");
        office.organisation("Twee");
        office.phases.add(List.of(one), new PhaseDetails(Stage.ACTIVE, LocalDate.of(2026, 11, 23), ""));

        var found = office.directory.partners(ALL.withChosen(Facet.STAGE, Set.of((long) Stage.ACTIVE.ordinal())));

        assertThat(found.rows()).hasSize(1);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets().get(Facet.STAGE)).containsExactlyInAnyOrder(
                new FacetCount(Stage.ACTIVE.ordinal(), "", 1), new FacetCount(Stage.IDENTIFIED.ordinal(), "", 1));
        assertThat(found.facets().get(Facet.KIND)).containsExactly(new FacetCount(office.club(), "sportvereniging", 1));
    }

    @Test
    void aValueThatNothingHasFindsNothingAndIsCounted() {
        office.organisation("Een");
        var unused = office.lists.tag("jeugd");
        var gone = office.lists.tag("weg");
        office.lists.removeTag(gone);

        var found = office.directory.partners(ALL.withChosen(Facet.TAG, Set.of(unused, gone)));

        assertThat(found.rows()).isEmpty();
        assertThat(found.facets().get(Facet.TAG)).contains(new FacetCount(unused, "jeugd", 0), new FacetCount(gone, "", 0));
        assertThat(FilterWords.of(ALL.withChosen(Facet.TAG, Set.of(gone)), found)).isEqualTo("Label: bestaat niet meer.");
    }

    private List<String> names(Query<PartnerSort> query) {
        return office.directory.partners(query).rows().stream().map(PartnerSummary::name).toList();
    }
}
