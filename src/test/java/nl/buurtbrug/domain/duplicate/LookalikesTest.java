package nl.buurtbrug.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.Test;

class LookalikesTest {

    private final TestOffice office = new TestOffice();
    private final Town town = new Town(office).withPeople();

    private List<String> partners(OrganisationDetails typed, long self) {
        return office.lookalikes.partners(typed, self).stream().map(alike -> alike.record().name() + ": " + DuplicateWords.of(alike.likeness())).toList();
    }

    private static OrganisationDetails typed(String name, String email, String kvk) {
        return new OrganisationDetails(name, 0, Address.EMPTY, Address.EMPTY, Optional.empty(), email, "", "", kvk, Optional.empty(), 0, "");
    }

    @Test
    void aKvkNumberOrAnAddressShowsWhoHasItWhateverTheName() {
        assertThat(partners(typed("Zwaluwen", "", "01234567"), 0)).containsExactly("s.v. De Meerkoeten: zelfde KvK-nummer");
        assertThat(partners(typed("", "INFO@demeerkoeten.example", ""), 0)).containsExactly("s.v. De Meerkoeten: zelfde e-mailadres");
    }

    @Test
    void aMailboxThatAnotherOneHasIsToldAlsoFromAnotherPlace() {
        var elsewhere = typed("Schaakclub", "info@demeerkoeten.example", "").withVisiting(new Address("", "", "9991 CD", "Beekerdam"));

        assertThat(partners(elsewhere, 0)).containsExactly("s.v. De Meerkoeten: zelfde e-mailadres, andere postcode");
    }

    @Test
    void theBeginningOfANameIsEnough() {
        assertThat(partners(typed("De Meerk", "", ""), 0)).containsExactly("s.v. De Meerkoeten: namen lijken op elkaar");
        assertThat(partners(typed("De", "", ""), 0)).isEmpty();
    }

    @Test
    void aPartnerIsNotItsOwnDouble() {
        assertThat(partners(office.organisations.get(town.meerkoeten), town.meerkoeten)).isEmpty();
    }

    @Test
    void whatWasSaidToBeTwoIsNotWarnedFor() {
        var other = office.organisation("De Meerkoeten");
        office.duplicates.sayTwo(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED).getFirst(), "");

        assertThat(partners(office.organisations.get(other), other)).isEmpty();
    }

    @Test
    void whatWasAddedOrChangedAMomentAgoIsFoundToo() {
        assertThat(partners(typed("Schaakclub", "", "76543210"), 0)).isEmpty();
        var added = office.organisation("Zwart-Wit");
        var read = office.organisations.get(added);
        office.organisations.change(added, read, typed("Zwart-Wit", "", "76543210").withKind(read.kind()));

        assertThat(partners(typed("Schaakclub", "", "76543210"), 0)).containsExactly("Zwart-Wit: zelfde KvK-nummer");
    }

    @Test
    void someoneIsFoundByAddressNumberAndName() {
        assertThat(office.lookalikes.people(PersonDetails.EMPTY.withName("", "", "").withReach(List.of("bram@demeerkoeten.example"), List.of()), 0, Optional.empty()))
                .extracting(alike -> alike.record().name()).containsExactly("Bram van der Meer");
        assertThat(office.lookalikes.people(PersonDetails.EMPTY.withReach(List.of(), List.of("06 00412736")), 0, Optional.empty()))
                .extracting(alike -> alike.record().name()).containsExactly("Bram van der Meer");
        assertThat(office.lookalikes.people(PersonDetails.EMPTY.withName("B.", "van der", "Meer"), 0, Optional.empty()))
                .extracting(alike -> alike.record().name()).containsExactly("Bram van der Meer");
    }

    @Test
    void aSlipInTheNameOfAColleagueIsSeen() {
        assertThat(office.lookalikes.people(PersonDetails.EMPTY.withName("Aylin", "", "Demirr"), 0, Optional.of(town.meerkoeten)))
                .extracting(alike -> alike.record().name()).containsExactly("Aylin Demir");
    }
}
