package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.Takeover;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {

    private final OpenPartner partner = new OpenPartner();

    @Test
    void whoIsGoneStandsApartFromWhoIsThere() {
        assertThat(partner.file().present()).extracting(member -> member.role().person()).containsExactly("Bram van der Meer", "Aylin Demir", "Gerrit-Jan de Haan");
        assertThat(partner.file().others()).extracting(member -> member.role().person()).containsExactly("Roos Kuiper");
    }

    @Test
    void someoneNewIsAddedWithTheirNameTakenApart() {
        partner.people.add();
        var panel = partner.panel(RolePanelViewModel.class);
        panel.nameProperty().set("Jan van der Velde");
        panel.phoneProperty().set("0612345678");
        panel.roleProperty().set("beheerder");
        partner.page.panel().save();

        var added = partner.file().present().stream().filter(member -> member.role().role().equals("beheerder")).findFirst().orElseThrow().person();
        assertThat(List.of(added.firstName(), added.prefix(), added.lastName(), added.phones().getFirst()))
                .containsExactly("Jan", "van der", "Velde", "06 12345678");
    }

    @Test
    void someoneKnownIsNotMadeAgain() {
        var known = partner.desk.office.person("Fatima", "El", "Amrani");
        partner.people.add();
        partner.panel(RolePanelViewModel.class).personProperty().set(Optional.of(new RecordChoice(known, "Fatima El Amrani", "")));
        partner.page.panel().save();

        assertThat(partner.role("Fatima").personId()).isEqualTo(known);
        assertThat(partner.desk.office.people.rows()).hasSize(5);
    }

    @Test
    void aRoleCannotEndBeforeItBegan() {
        partner.people.change(partner.role("Bram"));
        partner.panel(RolePanelViewModel.class).untilProperty().set("1-1-2024");
        partner.page.panel().save();

        assertThat(partner.panel(RolePanelViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("affiliation.until");
    }

    @Test
    void whoMovedOnStandsUnderFormerlyAndHasARoleElsewhere() {
        var lenig = partner.desk.office.directory.partners(Query.all(PartnerSort.NAME).withText("Lenig"))
                .rows().getFirst();
        partner.people.movedOn(partner.role("Bram"));
        var panel = partner.panel(MovedOnViewModel.class);
        panel.lastDayProperty().set("22-11-2026");
        panel.organisationProperty().set(Optional.of(new RecordChoice(lenig.id(), lenig.name(), "")));
        panel.roleProperty().set("voorzitter");
        partner.page.panel().save();

        assertThat(partner.file().others()).extracting(member -> member.role().person()).contains("Bram van der Meer");
        assertThat(partner.desk.office.directory.rolesAt(lenig.id())).extracting(role -> role.row().from()).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void movingOnCanBeUndone() {
        var before = partner.file().people();
        var lenig = partner.desk.office.directory.partners(Query.all(PartnerSort.NAME).withText("Lenig")).rows().getFirst();
        partner.people.movedOn(partner.role("Bram"));
        partner.panel(MovedOnViewModel.class).organisationProperty().set(Optional.of(new RecordChoice(lenig.id(), lenig.name(), "")));
        partner.page.panel().save();

        partner.desk.toasts.undo();

        assertThat(roles(partner.file().people())).isEqualTo(roles(before));
        assertThat(partner.desk.office.directory.rolesAt(lenig.id())).isEmpty();
    }

    @Test
    void anotherRoleCanBeUndone() {
        var before = partner.file().people();
        partner.people.change(partner.role("Aylin"));
        partner.panel(RolePanelViewModel.class).roleProperty().set("trainer");
        partner.panel(RolePanelViewModel.class).mainContactProperty().set(true);
        partner.page.panel().save();

        partner.desk.toasts.undo();

        assertThat(roles(partner.file().people())).isEqualTo(roles(before));
    }

    @Test
    void someoneNewWhoIsTakenBackGoesToTheArchive() {
        var before = partner.file().people();
        partner.people.add();
        partner.panel(RolePanelViewModel.class).nameProperty().set("Jan van der Velde");
        partner.panel(RolePanelViewModel.class).mainContactProperty().set(true);
        partner.page.panel().save();

        partner.desk.toasts.undo();

        assertThat(roles(partner.file().people())).isEqualTo(roles(before));
        assertThat(partner.desk.office.directory.people(Query.all(PersonSort.NAME).withText("Velde")).rows()).isEmpty();
    }

    private static List<List<Object>> roles(List<OrganisationFile.Member> people) {
        return people.stream().map(member -> List.<Object>of(member.role().person(), member.role().row().details())).toList();
    }

    @Test
    void whoMovesOnLeavesWhatIsOpenToWhoTakesItOver() {
        var office = partner.desk.office;
        var bram = partner.role("Bram").personId();
        var aylin = partner.role("Aylin").personId();
        office.contacts.add(new FollowUpDetails("Stuurt de sleutel", LocalDate.of(2026, 11, 30), Debtor.PARTNER, Optional.empty(), Optional.empty(),
                new FollowUpDetails.About(Optional.of(partner.id), Optional.of(bram), Optional.empty())));

        partner.people.movedOn(partner.role("Bram"));
        var takeovers = partner.panel(MovedOnViewModel.class).takeovers();
        assertThat(takeovers.offered()).contains(new Takeover.To(aylin)).doesNotContain(new Takeover.To(bram));
        takeovers.of(takeovers.followUps().getFirst()).set(new Takeover.To(aylin));
        partner.page.panel().save();

        var kept = partner.file().contact().open().getFirst();
        assertThat(partner.file().contact().person(kept)).contains("Aylin Demir");
        partner.desk.toasts.undo();
        assertThat(partner.file().contact().person(partner.file().contact().open().getFirst())).contains("Bram van der Meer");
        assertThat(partner.role("Bram").current()).isTrue();
    }

    @Test
    void anOrganisationThatWasTypedButNotFoundIsSaid() {
        partner.people.movedOn(partner.role("Bram"));
        partner.panel(MovedOnViewModel.class).typedOrganisationProperty().set("ergens anders");
        partner.page.panel().save();

        assertThat(partner.panel(MovedOnViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("movedOn.organisation");
        assertThat(partner.file().present()).hasSize(3);
    }

    @Test
    void anotherMainContactCanBeUndone() {
        partner.people.makeMainContact(partner.role("Aylin"));
        assertThat(partner.file().present().getFirst().role().person()).isEqualTo("Aylin Demir");
        partner.desk.toasts.undo();

        assertThat(partner.file().present().getFirst().role().person()).isEqualTo("Bram van der Meer");
    }

    @Test
    void aPersonOpensTheirOwnPage() {
        partner.people.open(partner.role("Aylin"));

        assertThat(partner.desk.went).containsExactly(new Place.Person(partner.role("Aylin").personId()));
    }
}
