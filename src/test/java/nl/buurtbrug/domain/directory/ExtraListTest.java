package nl.buurtbrug.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtraListTest {

    private final TestOffice office = new TestOffice();
    private long members;
    private long since;
    private long league;
    private long saturday;
    private long sunday;

    @BeforeEach
    void threeClubs() {
        members = field("Leden", ExtraType.NUMBER);
        since = field("Lid sinds", ExtraType.DATE);
        league = field("Competitie", ExtraType.CHOICE);
        sunday = office.extraFields.addChoice(league, "zondag");
        saturday = office.extraFields.addChoice(league, "zaterdag");
        club("Adelaar", ExtraValues.NONE.with(members, "1250").with(league, Long.toString(saturday)));
        club("Brug", ExtraValues.NONE.with(members, "9").with(since, "2019-02-01").with(league, Long.toString(sunday)));
        club("Cel", ExtraValues.NONE);
    }

    private long field(String name, ExtraType type) {
        return office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type));
    }

    private long club(String name, ExtraValues values) {
        return office.extras.create(ExtraSubject.ORGANISATION, values, () -> office.organisation(name));
    }

    private List<String> names(Query<PartnerSort> query) {
        return office.directory.partners(query).rows().stream().map(PartnerSummary::name).toList();
    }

    private List<String> typed(String words) {
        return names(Query.all(PartnerSort.NAME).withText(words));
    }

    @Test
    void whatIsFilledInIsFoundHoweverItIsWritten() {
        assertThat(typed("zaterdag")).containsExactly("Adelaar");
        assertThat(typed("1250")).containsExactly("Adelaar");
        assertThat(typed("1.250")).containsExactly("Adelaar");
        assertThat(typed("1-2-2019")).containsExactly("Brug");
        assertThat(typed("01-02-2019")).containsExactly("Brug");
        assertThat(typed("1 feb 2019")).containsExactly("Brug");
    }

    @Test
    void eachTypeIsSortedInItsOwnWayWithEmptyOnesLast() {
        var all = Query.<PartnerSort>all(PartnerSort.NAME);

        assertThat(names(all.withSort(new PartnerSort.Extra(members), false))).containsExactly("Brug", "Adelaar", "Cel");
        assertThat(names(all.withSort(new PartnerSort.Extra(league), false))).containsExactly("Brug", "Adelaar", "Cel");
        assertThat(names(all.withSort(new PartnerSort.Extra(since), false))).containsExactly("Brug", "Adelaar", "Cel");
        assertThat(names(all.withSort(new PartnerSort.Extra(members), true))).containsExactly("Cel", "Adelaar", "Brug");
    }

    @Test
    void aChoiceCountsItsValuesAndOtherFieldsWhetherSomethingIsFilledIn() {
        var found = office.directory.partners(Query.all(PartnerSort.NAME));

        assertThat(found.facets().get(new Facet.Extra(league))).containsExactlyInAnyOrder(
                new FacetCount(saturday, "zaterdag", 1), new FacetCount(sunday, "zondag", 1), new FacetCount(0, "", 1));
        assertThat(found.facets().get(new Facet.Extra(since))).containsExactly(new FacetCount(0, "", 2), new FacetCount(1, "", 1));
    }

    @Test
    void aChoiceNarrowsTheListAndIsSaidInWords() {
        var query = Query.<PartnerSort>all(PartnerSort.NAME).withChosen(new Facet.Extra(league), Set.of(saturday, 0L));
        var found = office.directory.partners(query);

        assertThat(names(query)).containsExactly("Adelaar", "Cel");
        assertThat(FilterWords.of(query, found)).isEqualTo("Competitie: niet ingevuld of zaterdag.");
    }

    @Test
    void aChangeShowsAtOnceAndSoDoesAnotherNameOfAChoice() {
        var club = club("Dam", ExtraValues.NONE);
        assertThat(typed("zaterdag")).hasSize(1);

        office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, ExtraValues.NONE.with(league, Long.toString(saturday)));
        assertThat(typed("zaterdag")).containsExactly("Adelaar", "Dam");
        assertThat(names(Query.<PartnerSort>all(PartnerSort.NAME).withChosen(new Facet.Extra(league), Set.of(saturday)))).containsExactly("Adelaar", "Dam");

        office.extraFields.changeChoice(new ListEntry(saturday, "op zaterdagen", true));
        assertThat(typed("zaterdagen")).containsExactly("Adelaar", "Dam");
    }

    @Test
    void aFieldOutOfUseIsNoColumnAndNoFacet() {
        office.extraFields.offer(league, false);

        var found = office.directory.partners(Query.all(PartnerSort.NAME));

        assertThat(found.extras().all()).extracting(field -> field.name()).containsExactly("Leden", "Lid sinds");
        assertThat(found.facets()).doesNotContainKey(new Facet.Extra(league));
        assertThat(names(Query.<PartnerSort>all(PartnerSort.NAME).withSort(new PartnerSort.Extra(league), false))).containsExactly("Adelaar", "Brug", "Cel");
    }

    @Test
    void peopleHaveTheirOwn() {
        var card = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.PERSON, "Kaart", ExtraType.TEXT));
        office.extras.create(ExtraSubject.PERSON, ExtraValues.NONE.with(card, "gele kaart"), () -> office.person("Jan", "de", "Wit"));
        office.person("Piet", "", "Bos");

        var found = office.directory.people(Query.all(PersonSort.NAME).withText("gele"));

        assertThat(found.rows()).extracting(PersonSummary::sortName).containsExactly("Wit, Jan de");
        assertThat(found.extras().all()).hasSize(1);
        assertThat(found.facets().get(new Facet.Extra(card))).containsExactly(new FacetCount(1, "", 1));
    }
}
