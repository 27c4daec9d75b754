package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SearchHit;
import org.junit.jupiter.api.Test;

class GlobalSearchHitsTest {

    private final TestOffice office = new TestOffice();
    private final GlobalSearchHits hits = new GlobalSearchHits(office.directory, office.activities);

    @Test
    void thePhoneNumberStandsInTheLineOfAPerson() {
        var bram = office.people.create(PersonDetails.EMPTY.withName("Bram", "van der", "Meer").withReach(List.of(), List.of("06 12345678")), Origin.TYPED);

        assertThat(hits.find("bram")).singleElement().satisfies(hit -> {
            assertThat(hit.detail()).contains("06 12345678");
            assertThat(hit.place()).isEqualTo(new Place.Person(bram));
        });
    }

    @Test
    void aNameThatStartsWithTheWordComesBeforeOneThatHoldsIt() {
        office.organisation("Oude Meer");
        office.organisation("Havenmeerkoor");
        office.organisation("Meerkoeten");

        assertThat(hits.find("meer")).extracting(SearchHit::title).containsExactly("Meerkoeten", "Oude Meer", "Havenmeerkoor");
    }

    @Test
    void afterTheBestComesAWayToAll() {
        for (int i = 1; i <= 7; i++) {
            office.organisation("Buurthuis " + i);
        }

        assertThat(hits.find("buurthuis")).hasSize(6).last().extracting(SearchHit::title, SearchHit::place)
                .containsExactly("Alle 7 partners tonen", new Place.Organisations("buurthuis"));
    }

    @Test
    void someoneWhoseNameIsTypedComesBeforeTheirPartner() {
        var club = office.organisation("s.v. De Meerkoeten");
        office.affiliations.add(office.person("Aylin", "", "Demir"), club, AffiliationDetails.ofRole("voorzitter"));

        assertThat(hits.find("aylin")).extracting(SearchHit::title).containsExactly("Aylin Demir", "s.v. De Meerkoeten");
    }

    @Test
    void anActivityIsFoundByWhatItIsCalledInsideAndOutside() {
        var soup = office.activities.create(ActivityDetails.EMPTY.withTitle("Vooroordelen aan tafel").with(new PublicSide("Café Soep", "", Optional.empty())), List.of(), List.of(), Origin.TYPED);

        assertThat(hits.find("cafe soep")).extracting(SearchHit::place).containsExactly(new Place.Activity(soup.id()));
        assertThat(hits.find("tafel")).extracting(SearchHit::title).containsExactly("Vooroordelen aan tafel");
    }
}
