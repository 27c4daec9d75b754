package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationPageViewModelTest {

    private final Desk desk = new Desk();
    private long id;
    private OrganisationPageViewModel page;
    private OrganisationPartsViewModel parts;
    private PeopleViewModel people;

    @BeforeEach
    void openThePage() {
        id = new Town(desk.office).withPeople().meerkoeten;
        page = new OrganisationPageViewModel(id, desk.services, desk.frame);
        parts = new OrganisationPartsViewModel(page);
        people = new PeopleViewModel(page);
        page.load();
    }

    private OrganisationFile file() {
        return page.fileProperty().get();
    }

    private <P extends Panel> P panel(Class<P> type) {
        return type.cast(page.panelProperty().get().orElseThrow());
    }

    private RoleSummary role(String person) {
        return file().people().stream().map(OrganisationFile.Member::role).filter(role -> role.person().startsWith(person)).findFirst().orElseThrow();
    }

    @Test
    void whoIsGoneStandsApartFromWhoIsThere() {
        assertThat(file().present()).extracting(member -> member.role().person()).containsExactly("Bram van der Meer", "Aylin Demir", "Gerrit-Jan de Haan");
        assertThat(file().others()).extracting(member -> member.role().person()).containsExactly("Roos Kuiper");
    }

    @Test
    void aSectionIsUnsavedOnlyWhileItDiffers() {
        page.details().edit();
        assertThat(page.isChanged()).isFalse();
        page.details().form().fields().textProperty("organisation.phone").set("0199-550261");

        assertThat(page.isChanged()).isTrue();
    }

    @Test
    void whatIsSavedGetsItsOneWayOfWriting() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.visiting.postcode").set("9991cd");
        page.details().form().fields().textProperty("organisation.website").set("www.meerkoeten.example");
        page.details().save();

        assertThat(desk.office.organisations.get(id).visiting().postcode()).isEqualTo("9991 CD");
        assertThat(desk.office.organisations.get(id).website()).isEqualTo("https://www.meerkoeten.example");
        assertThat(page.details().editingProperty().get()).isFalse();
    }

    @Test
    void aWrongFieldIsSaidBesideItAndNothingIsSaved() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.name").set(" ");
        page.details().form().fields().textProperty("organisation.email").set("info@");
        page.details().save();

        assertThat(page.details().form().problems()).extracting(problem -> problem.field()).containsExactly("organisation.name", "organisation.email");
        assertThat(desk.office.organisations.get(id).name()).isEqualTo("s.v. De Meerkoeten");
    }

    @Test
    void anOddAddressThatWasKeptBeforeDoesNotStopAnotherChange() {
        var kept = desk.office.organisations.get(id);
        page.details().edit();
        page.details().form().fields().textProperty("organisation.email").set("niet bekend");
        assertThat(page.details().form().check()).isFalse();
        page.details().cancel();
        desk.office.organisations.change(id, kept, new OrganisationDetails(kept.name(), kept.kind(), kept.visiting(), kept.postal(),
                kept.neighbourhood(), "niet bekend", kept.phone(), kept.website(), kept.kvk(), kept.owner(), 0, kept.note()));
        page.load();
        page.details().edit();
        page.details().form().fields().textProperty("organisation.phone").set("0199550261");

        assertThat(page.details().form().check()).isTrue();
    }

    @Test
    void whenSomeoneElseChangedItTheTypedTextStaysAndTheRestFollows() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.phone").set("0199 999 999");
        var kept = desk.office.organisations.get(id);
        desk.office.organisations.change(id, kept, kept.withName("s.v. De Meerkoeten 1921"));
        page.details().save();

        assertThat(desk.office.organisations.get(id).phone()).isEqualTo("0199 550 260");
        assertThat(page.details().collisionProperty().get()).isNotEmpty();
        assertThat(page.details().form().fields().textProperty("organisation.phone").get()).isEqualTo("0199 999 999");
        assertThat(page.details().form().fields().textProperty("organisation.name").get()).isEqualTo("s.v. De Meerkoeten 1921");
    }

    @Test
    void savingAgainAfterACollisionKeepsBothChanges() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.phone").set("0199 999 999");
        var kept = desk.office.organisations.get(id);
        desk.office.organisations.change(id, kept, kept.withName("s.v. De Meerkoeten 1921"));
        page.details().save();
        page.details().save();

        assertThat(desk.office.organisations.get(id).phone()).isEqualTo("0199 999 999");
        assertThat(desk.office.organisations.get(id).name()).isEqualTo("s.v. De Meerkoeten 1921");
    }

    @Test
    void theNoteCanBeSavedWhileTheDetailsAreStillBeingTyped() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.kvk").set("87654321");
        page.note().edit();
        page.note().form().fields().textProperty("organisation.note").set("Belt liever niet op vrijdag.");
        page.note().save();
        page.details().save();

        assertThat(desk.office.organisations.get(id).note()).isEqualTo("Belt liever niet op vrijdag.");
        assertThat(desk.office.organisations.get(id).kvk()).isEqualTo("87654321");
    }

    @Test
    void thePostcodeProposesTheNeighbourhood() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.visiting.postcode").set("9991");

        assertThat(page.details().form().proposalProperty().get()).map(area -> area.name()).contains("Oude Stad");
        page.details().form().takeProposal();
        assertThat(page.details().form().proposalProperty().get()).isEmpty();
    }

    @Test
    void savingThePageSavesSectionsAndPanel() {
        page.note().edit();
        page.note().form().fields().textProperty("organisation.note").set("Nieuw.");
        parts.addPhase();
        panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        var saved = new AtomicBoolean();
        page.save(() -> saved.set(true));

        assertThat(saved).isTrue();
        assertThat(page.isChanged()).isFalse();
        assertThat(file().phase()).map(PhaseSummary::reason).contains("Geen tijd meer.");
    }

    @Test
    void aPanelWithTypedTextIsNotReplacedByAnother() {
        parts.addPhase();
        panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        parts.addAccess();

        assertThat(page.panelProperty().get()).containsInstanceOf(PhasePanelViewModel.class);
        assertThat(desk.toast()).isNotEmpty();
    }

    @Test
    void aPhaseNeedsARealDate() {
        parts.addPhase();
        panel(PhasePanelViewModel.class).fromProperty().set("31-11-2026");
        page.savePanel();

        assertThat(panel(PhasePanelViewModel.class).problems()).extracting(Problem::field, Problem::words)
                .containsExactly(tuple("phase.from", "31 november bestaat niet. Kies een andere datum."));
        assertThat(file().phases()).hasSize(3);
    }

    @Test
    void aPhaseTakenAwayComesBackWithUndo() {
        parts.removePhase(file().phase().orElseThrow());
        assertThat(file().phase()).map(PhaseSummary::stage).contains(Stage.IN_TALKS);
        desk.toasts.undo();

        assertThat(file().phase()).map(PhaseSummary::stage).contains(Stage.ACTIVE);
    }

    @Test
    void anAudienceIsAddedWithItsSizeAsPeopleTypeIt() {
        parts.addAccess();
        var panel = panel(AccessPanelViewModel.class);
        panel.groupProperty().set(panel.groups().offered().getLast());
        panel.sizeProperty().set("± 1.200");
        page.savePanel();

        assertThat(file().accesses()).extracting(AccessSummary::sizeEstimate).contains(1200);
        assertThat(page.panelProperty().get()).isEmpty();
    }

    @Test
    void anAudienceWithoutAGroupOrWithASizeInWordsIsRefused() {
        parts.addAccess();
        panel(AccessPanelViewModel.class).sizeProperty().set("veel");
        page.savePanel();

        assertThat(panel(AccessPanelViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("access.group", "access.size");
    }

    @Test
    void aTagThereIsAlreadyIsNotAddedAgain() {
        parts.addTag("JEUGD");
        parts.addTag("ouderen");

        assertThat(file().tags()).containsExactly("eigen ruimte", "jeugd", "ouderen");
        assertThat(parts.tagsLike("o")).doesNotContain("ouderen");
    }

    @Test
    void someoneNewIsAddedWithTheirNameTakenApart() {
        people.add();
        var panel = panel(RolePanelViewModel.class);
        panel.nameProperty().set("Jan van der Velde");
        panel.phoneProperty().set("0612345678");
        panel.roleProperty().set("beheerder");
        page.savePanel();

        var added = file().present().stream().filter(member -> member.role().role().equals("beheerder")).findFirst().orElseThrow().person();
        assertThat(List.of(added.firstName(), added.prefix(), added.lastName(), added.phones().getFirst()))
                .containsExactly("Jan", "van der", "Velde", "06 12345678");
    }

    @Test
    void someoneKnownIsNotMadeAgain() {
        var known = desk.office.person("Fatima", "El", "Amrani");
        people.add();
        panel(RolePanelViewModel.class).personProperty().set(Optional.of(new RecordChoice(known, "Fatima El Amrani", "")));
        page.savePanel();

        assertThat(role("Fatima").personId()).isEqualTo(known);
        assertThat(desk.office.people.rows()).hasSize(5);
    }

    @Test
    void aRoleCannotEndBeforeItBegan() {
        people.change(role("Bram"));
        panel(RolePanelViewModel.class).untilProperty().set("1-1-2024");
        page.savePanel();

        assertThat(panel(RolePanelViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("affiliation.until");
    }

    @Test
    void whoMovedOnStandsUnderFormerlyAndHasARoleElsewhere() {
        var lenig = desk.office.directory.partners(Query.all(PartnerSort.NAME).withText("Lenig"))
                .rows().getFirst();
        people.movedOn(role("Bram"));
        var panel = panel(MovedOnViewModel.class);
        panel.lastDayProperty().set("22-11-2026");
        panel.organisationProperty().set(Optional.of(new RecordChoice(lenig.id(), lenig.name(), "")));
        panel.roleProperty().set("voorzitter");
        page.savePanel();

        assertThat(file().others()).extracting(member -> member.role().person()).contains("Bram van der Meer");
        assertThat(desk.office.directory.rolesAt(lenig.id())).extracting(role -> role.row().from()).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void movingOnCanBeUndone() {
        var before = file().people();
        var lenig = desk.office.directory.partners(Query.all(PartnerSort.NAME).withText("Lenig")).rows().getFirst();
        people.movedOn(role("Bram"));
        panel(MovedOnViewModel.class).organisationProperty().set(Optional.of(new RecordChoice(lenig.id(), lenig.name(), "")));
        page.savePanel();

        desk.toasts.undo();

        assertThat(roles(file().people())).isEqualTo(roles(before));
        assertThat(desk.office.directory.rolesAt(lenig.id())).isEmpty();
    }

    @Test
    void anotherRoleCanBeUndone() {
        var before = file().people();
        people.change(role("Aylin"));
        panel(RolePanelViewModel.class).roleProperty().set("trainer");
        panel(RolePanelViewModel.class).mainContactProperty().set(true);
        page.savePanel();

        desk.toasts.undo();

        assertThat(roles(file().people())).isEqualTo(roles(before));
    }

    @Test
    void someoneNewWhoIsTakenBackGoesToTheArchive() {
        var before = file().people();
        people.add();
        panel(RolePanelViewModel.class).nameProperty().set("Jan van der Velde");
        panel(RolePanelViewModel.class).mainContactProperty().set(true);
        page.savePanel();

        desk.toasts.undo();

        assertThat(roles(file().people())).isEqualTo(roles(before));
        assertThat(desk.office.directory.people(Query.all(PersonSort.NAME).withText("Velde")).rows()).isEmpty();
    }

    private static List<List<Object>> roles(List<OrganisationFile.Member> people) {
        return people.stream().map(member -> List.<Object>of(member.role().person(), member.role().row().details())).toList();
    }

    @Test
    void whatWasTypedInAPanelThatIsClosedComesBackWithUndo() {
        parts.addPhase();
        panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        page.cancelPanel();
        assertThat(page.panelProperty().get()).isEmpty();

        desk.toasts.undo();

        assertThat(panel(PhasePanelViewModel.class).reasonProperty().get()).isEqualTo("Geen tijd meer.");
    }

    @Test
    void whatWasTypedInASectionThatIsClosedComesBackWithUndo() {
        page.details().edit();
        page.details().form().fields().textProperty("organisation.name").set("De Waterkoeten");
        page.details().cancel();
        assertThat(page.isChanged()).isFalse();

        desk.toasts.undo();

        assertThat(page.isChanged()).isTrue();
        assertThat(page.details().form().fields().details().name()).isEqualTo("De Waterkoeten");
    }

    @Test
    void anOrganisationThatWasTypedButNotFoundIsSaid() {
        people.movedOn(role("Bram"));
        panel(MovedOnViewModel.class).typedOrganisationProperty().set("ergens anders");
        page.savePanel();

        assertThat(panel(MovedOnViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("movedOn.organisation");
        assertThat(file().present()).hasSize(3);
    }

    @Test
    void anotherMainContactCanBeUndone() {
        people.makeMainContact(role("Aylin"));
        assertThat(file().present().getFirst().role().person()).isEqualTo("Aylin Demir");
        desk.toasts.undo();

        assertThat(file().present().getFirst().role().person()).isEqualTo("Bram van der Meer");
    }

    @Test
    void anArchivedPartnerCanBeBroughtBack() {
        page.archive();
        assertThat(file().archived()).isTrue();
        page.unarchive();

        assertThat(file().archived()).isFalse();
    }

    @Test
    void theAddressIsCopiedAsItGoesOnAnEnvelope() {
        page.copyAddress();

        assertThat(desk.outside.copied).isEqualTo("s.v. De Meerkoeten\nPostbus 12\n9990 ZA Beekerdam");
    }

    @Test
    void aPersonOpensTheirOwnPage() {
        people.open(role("Aylin"));

        assertThat(desk.went).containsExactly(new Place.Person(role("Aylin").personId()));
    }
}
