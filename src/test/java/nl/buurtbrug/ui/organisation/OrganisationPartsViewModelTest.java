package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import org.junit.jupiter.api.Test;

class OrganisationPartsViewModelTest {

    private final OpenPartner partner = new OpenPartner();

    @Test
    void aPanelWithTypedTextIsNotReplacedByAnother() {
        partner.parts.addPhase();
        partner.panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        partner.parts.addAccess();

        assertThat(partner.page.panel().openProperty().get()).containsInstanceOf(PhasePanelViewModel.class);
        assertThat(partner.desk.toast()).isNotEmpty();
    }

    @Test
    void aPhaseNeedsARealDate() {
        partner.parts.addPhase();
        partner.panel(PhasePanelViewModel.class).fromProperty().set("31-11-2026");
        partner.page.panel().save();

        assertThat(partner.panel(PhasePanelViewModel.class).problems()).extracting(Problem::field, Problem::words)
                .containsExactly(tuple("phase.from", "31 november bestaat niet. Kies een andere datum."));
        assertThat(partner.file().phases()).hasSize(3);
    }

    @Test
    void aPhaseTakenAwayComesBackWithUndo() {
        partner.parts.removePhase(partner.file().phase().orElseThrow());
        assertThat(partner.file().phase()).map(PhaseSummary::stage).contains(Stage.IN_TALKS);
        partner.desk.toasts.undo();

        assertThat(partner.file().phase()).map(PhaseSummary::stage).contains(Stage.ACTIVE);
    }

    @Test
    void anAudienceIsAddedWithItsSizeAsPeopleTypeIt() {
        partner.parts.addAccess();
        var panel = partner.panel(AccessPanelViewModel.class);
        panel.groupProperty().set(panel.groups().offered().getLast());
        panel.sizeProperty().set("± 1.200");
        partner.page.panel().save();

        assertThat(partner.file().accesses()).extracting(AccessSummary::sizeEstimate).contains(1200);
        assertThat(partner.page.panel().openProperty().get()).isEmpty();
    }

    @Test
    void anAudienceWithoutAGroupOrWithASizeInWordsIsRefused() {
        partner.parts.addAccess();
        partner.panel(AccessPanelViewModel.class).sizeProperty().set("veel");
        partner.page.panel().save();

        assertThat(partner.panel(AccessPanelViewModel.class).problems()).extracting(problem -> problem.field()).containsExactly("access.group", "access.size");
    }

    @Test
    void aTagThereIsAlreadyIsNotAddedAgain() {
        partner.parts.addTag("JEUGD");
        partner.parts.addTag("ouderen");

        assertThat(partner.file().tags()).containsExactly("eigen ruimte", "jeugd", "ouderen");
        assertThat(partner.parts.tagsLike("o")).doesNotContain("ouderen");
    }

    @Test
    void whatWasTypedInAPanelThatIsClosedComesBackWithUndo() {
        partner.parts.addPhase();
        partner.panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        partner.page.panel().cancel();
        assertThat(partner.page.panel().openProperty().get()).isEmpty();

        partner.desk.toasts.undo();

        assertThat(partner.panel(PhasePanelViewModel.class).reasonProperty().get()).isEqualTo("Geen tijd meer.");
    }
}
