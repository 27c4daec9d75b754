package nl.buurtbrug.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonListViewModelTest {

    private final Desk desk = new Desk();
    private final PersonListViewModel model = new PersonListViewModel(desk.services, desk.frame, "");

    @Test
    void theListIsSortedOnLastNameWithoutPrefix() {
        desk.office.person("Bram", "van der", "Meer");
        desk.office.person("Aylin", "", "Demir");
        desk.office.person("Wim", "", "Vos");

        model.load();

        assertThat(names()).containsExactly("Demir, Aylin", "Meer, Bram van der", "Vos, Wim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06-12345678", "06 12 34 56 78", "+31 6 12345678", "+31(0)612345678", "0031612345678", "31612345678", "1234567"})
    void aPersonIsFoundByThePhoneNumberHoweverItIsTyped(String typed) {
        reachable("Bram", "bram@club.example", "06 12345678", false);
        reachable("Aylin", "aylin@club.example", "06 87654321", false);

        model.list().searchProperty().set(typed);

        assertThat(names()).containsExactly("Bram");
    }

    @Test
    void aPersonIsFoundByOrganisationAndRole() {
        desk.bramAt("s.v. De Meerkoeten");
        desk.office.person("Aylin", "", "Demir");

        model.list().searchProperty().set("meerkoet voorz");

        assertThat(names()).containsExactly("Meer, Bram van der");
    }

    @Test
    void aFacetNarrowsAndClearingShowsAll() {
        desk.bramAt("s.v. De Meerkoeten");
        desk.office.person("Aylin", "", "Demir");

        model.list().chosen(Facet.POSITION).add((long) Position.NO_ROLE.ordinal());

        assertThat(names()).containsExactly("Demir, Aylin");
        model.list().clear();
        assertThat(names()).hasSize(2);
    }

    @Test
    void theOrderIsThereAgainAtTheNextStart() {
        model.list().sort(Optional.of(new Sorting("person.role", false)));

        var next = new PersonListViewModel(desk.services, desk.frame, "");

        assertThat(next.list().sorting()).isEqualTo(new Sorting("person.role", false));
    }

    @Test
    void copiedAddressesLeaveOutWhoWantsNoMailAndSaySo() {
        tick(reachable("Bram", "bram@club.example", "", false));
        tick(reachable("Aylin", "aylin@club.example", "", true));
        tick(desk.office.person("Wim", "", "Vos"));

        model.copyEmails();

        assertThat(desk.copied()).isEqualTo("bram@club.example");
        assertThat(desk.said()).contains("1 e-mailadres").contains("Eén persoon wil geen e-mail").contains("heeft geen e-mailadres");
    }

    @Test
    void tickedPeopleThatTheFilterHidesAreCountedAndCopied() {
        tick(reachable("Bram", "bram@club.example", "", false));
        tick(reachable("Aylin", "aylin@club.example", "", false));

        model.list().searchProperty().set("bram");
        model.copyEmails();

        assertThat(model.list().tickedOutOfSight()).isEqualTo(1);
        assertThat(desk.copied()).contains("aylin@club.example");
    }

    @Test
    void archivedPeopleLeaveTheListAndComeBackWithUndo() {
        tick(desk.office.person("Bram", "van der", "Meer"));

        model.archive();
        var gone = names();
        desk.frame.toasts().undo();

        assertThat(gone).isEmpty();
        assertThat(names()).containsExactly("Meer, Bram van der");
    }

    @Test
    void theArchiveIsAListOfItsOwn() {
        var bram = desk.office.person("Bram", "van der", "Meer");
        desk.office.person("Aylin", "", "Demir");
        desk.office.people.archive(List.of(bram));

        model.list().archivedProperty().set(true);

        assertThat(names()).containsExactly("Meer, Bram van der");
    }

    @Test
    void openingARowGoesToThePerson() {
        var bram = desk.office.person("Bram", "van der", "Meer");
        model.load();

        model.open(model.list().rows().getFirst());

        assertThat(desk.went).containsExactly(new Place.Person(bram));
    }

    private List<String> names() {
        return model.list().rows().stream().map(PersonSummary::sortName).toList();
    }

    private void tick(long id) {
        model.load();
        model.list().ticks().toggle(id);
    }

    private long reachable(String name, String email, String phone, boolean noMail) {
        return desk.office.people.create(new PersonDetails("", "", name, List.of(email), List.of(phone), PreferredChannel.NO_PREFERENCE, "",
                noMail, false, "", LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), Origin.TYPED);
    }
}
