package nl.buurtbrug.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class NewPersonViewModelTest {

    private final Desk desk = new Desk();
    private final NewPersonViewModel model = new NewPersonViewModel(Optional.empty(), desk.services, desk.frame);

    @Test
    void theNameIsTakenApartWhileOneTypes() {
        model.name.set("Bram van der Meer");

        assertThat(List.of(model.firstName.get(), model.prefix.get(), model.lastName.get())).containsExactly("Bram", "van der", "Meer");
    }

    @Test
    void aNewPersonWithAPartnerHasARoleThere() {
        var club = desk.office.organisation("s.v. De Meerkoeten");
        var atClub = new NewPersonViewModel(Optional.of(club), desk.services, desk.frame);
        atClub.load();
        atClub.name.set("Bram van der Meer");
        atClub.phone.set("0612345678");
        atClub.role.set("voorzitter");

        atClub.save();

        var person = desk.office.directory.rolesAt(club).getFirst();
        assertThat(person.person()).isEqualTo("Bram van der Meer");
        assertThat(desk.office.people.get(person.personId()).phones()).containsExactly("06 12345678");
        assertThat(desk.went).containsExactly(new Place.Person(person.personId()));
        assertThat(atClub.isChanged()).isFalse();
    }

    @Test
    void aPersonWithTheSameNameShowsBesideIt() {
        desk.office.person("Bram", "van der", "Meer");
        desk.office.person("Aylin", "van der", "Meer");

        model.name.set("B. van der Meer");

        assertThat(model.doubles().found()).extracting(alike -> alike.record().name()).containsExactly("Bram van der Meer");
    }

    @Test
    void aPersonWithTheSamePhoneNumberShowsEvenWithAnotherNameAndFromTheArchive() {
        var id = desk.office.people.create(
                PersonDetails.EMPTY.withName("Bram", "", "Vos").withReach(List.of(), List.of("06 12345678")), Origin.TYPED);
        desk.office.people.archive(List.of(id));

        model.phone.set("+31 6 1234 5678");

        assertThat(model.doubles().found()).extracting(alike -> alike.record().name()).containsExactly("Bram Vos");
    }

    @Test
    void aSharedMailboxMakesNobodyTheSame() {
        desk.office.people.create(
                PersonDetails.EMPTY.withName("Bram", "", "Vos").withReach(List.of("info@club.example"), List.of()), Origin.TYPED);

        model.email.set("info@club.example");

        assertThat(model.doubles().found()).isEmpty();
    }

    @Test
    void aRoleWithoutAPartnerIsRefused() {
        model.name.set("Bram Vos");
        model.role.set("voorzitter");

        model.save();

        assertThat(model.problems()).containsExactly(new Problem("affiliation.organisation", "affiliation.chooseOrganisation"));
    }

    @Test
    void leavingAsksOnlyAfterTyping() {
        assertThat(model.isChanged()).isFalse();

        model.name.set("Bram");

        assertThat(model.isChanged()).isTrue();
    }
}
