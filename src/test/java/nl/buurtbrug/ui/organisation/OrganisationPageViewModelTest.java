package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import org.junit.jupiter.api.Test;

class OrganisationPageViewModelTest {

    private final OpenPartner partner = new OpenPartner();

    @Test
    void aSectionIsUnsavedOnlyWhileItDiffers() {
        partner.page.details().edit();
        assertThat(partner.page.isChanged()).isFalse();
        partner.page.details().form().fields().textProperty("organisation.phone").set("0199-550261");

        assertThat(partner.page.isChanged()).isTrue();
    }

    @Test
    void whatIsSavedGetsItsOneWayOfWriting() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.visiting.postcode").set("9991cd");
        partner.page.details().form().fields().textProperty("organisation.website").set("www.meerkoeten.example");
        partner.page.details().save();

        assertThat(partner.desk.office.organisations.get(partner.id).visiting().postcode()).isEqualTo("9991 CD");
        assertThat(partner.desk.office.organisations.get(partner.id).website()).isEqualTo("https://www.meerkoeten.example");
        assertThat(partner.page.details().editingProperty().get()).isFalse();
    }

    @Test
    void aWrongFieldIsSaidBesideItAndNothingIsSaved() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.name").set(" ");
        partner.page.details().form().fields().textProperty("organisation.email").set("info@");
        partner.page.details().save();

        assertThat(partner.page.details().form().problems()).extracting(problem -> problem.field()).containsExactly("organisation.name", "organisation.email");
        assertThat(partner.desk.office.organisations.get(partner.id).name()).isEqualTo("s.v. De Meerkoeten");
    }

    @Test
    void aPostcodeWithAMistakeIsSaidBesideItsFieldAndAForeignOneIsKept() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.visiting.postcode").set("9991ABC");
        partner.page.details().form().fields().textProperty("organisation.postal.postcode").set("9990 a");
        partner.page.details().save();
        assertThat(partner.page.details().form().problems()).extracting(Problem::field).containsExactly("organisation.visiting.postcode", "organisation.postal.postcode");

        partner.page.details().form().fields().textProperty("organisation.visiting.postcode").set("B-2000");
        partner.page.details().form().fields().textProperty("organisation.postal.postcode").set("9990 za");
        partner.page.details().save();

        assertThat(partner.desk.office.organisations.get(partner.id)).extracting(kept -> kept.visiting().postcode(), kept -> kept.postal().postcode()).containsExactly("B-2000", "9990 ZA");
    }

    @Test
    void anOddAddressThatWasKeptBeforeDoesNotStopAnotherChange() {
        var kept = partner.desk.office.organisations.get(partner.id);
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.email").set("niet bekend");
        assertThat(partner.page.details().form().check()).isFalse();
        partner.page.details().cancel();
        partner.desk.office.organisations.change(partner.id, kept, new OrganisationDetails(kept.name(), kept.kind(), kept.visiting(), kept.postal(),
                kept.neighbourhood(), "niet bekend", kept.phone(), kept.website(), kept.kvk(), kept.owner(), 0, kept.note()));
        partner.page.load();
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.phone").set("0199550261");

        assertThat(partner.page.details().form().check()).isTrue();
    }

    @Test
    void whenSomeoneElseChangedItTheTypedTextStaysAndTheRestFollows() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.phone").set("0199 999 999");
        var kept = partner.desk.office.organisations.get(partner.id);
        partner.desk.office.organisations.change(partner.id, kept, kept.withName("s.v. De Meerkoeten 1921"));
        partner.page.details().save();

        assertThat(partner.desk.office.organisations.get(partner.id).phone()).isEqualTo("0199 550 260");
        assertThat(partner.page.details().collisionProperty().get()).isNotEmpty();
        assertThat(partner.page.details().form().fields().textProperty("organisation.phone").get()).isEqualTo("0199 999 999");
        assertThat(partner.page.details().form().fields().textProperty("organisation.name").get()).isEqualTo("s.v. De Meerkoeten 1921");
    }

    @Test
    void savingAgainAfterACollisionKeepsBothChanges() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.phone").set("0199 999 999");
        var kept = partner.desk.office.organisations.get(partner.id);
        partner.desk.office.organisations.change(partner.id, kept, kept.withName("s.v. De Meerkoeten 1921"));
        partner.page.details().save();
        partner.page.details().save();

        assertThat(partner.desk.office.organisations.get(partner.id).phone()).isEqualTo("0199 999 999");
        assertThat(partner.desk.office.organisations.get(partner.id).name()).isEqualTo("s.v. De Meerkoeten 1921");
    }

    @Test
    void theNoteCanBeSavedWhileTheDetailsAreStillBeingTyped() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.kvk").set("87654321");
        partner.page.note().edit();
        partner.page.note().form().fields().textProperty("organisation.note").set("Belt liever niet op vrijdag.");
        partner.page.note().save();
        partner.page.details().save();

        assertThat(partner.desk.office.organisations.get(partner.id).note()).isEqualTo("Belt liever niet op vrijdag.");
        assertThat(partner.desk.office.organisations.get(partner.id).kvk()).isEqualTo("87654321");
    }

    @Test
    void thePostcodeProposesTheNeighbourhood() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.visiting.postcode").set("9991");

        assertThat(partner.page.details().form().proposalProperty().get()).map(area -> area.name()).contains("Oude Stad");
        partner.page.details().form().takeProposal();
        assertThat(partner.page.details().form().proposalProperty().get()).isEmpty();
    }

    @Test
    void savingThePageSavesSectionsAndPanel() {
        partner.page.note().edit();
        partner.page.note().form().fields().textProperty("organisation.note").set("Nieuw.");
        partner.parts.addPhase();
        partner.panel(PhasePanelViewModel.class).reasonProperty().set("Geen tijd meer.");
        var saved = new AtomicBoolean();
        partner.page.save(() -> saved.set(true));

        assertThat(saved).isTrue();
        assertThat(partner.page.isChanged()).isFalse();
        assertThat(partner.file().phase()).map(PhaseSummary::reason).contains("Geen tijd meer.");
    }

    @Test
    void whatWasTypedInASectionThatIsClosedComesBackWithUndo() {
        partner.page.details().edit();
        partner.page.details().form().fields().textProperty("organisation.name").set("De Waterkoeten");
        partner.page.details().cancel();
        assertThat(partner.page.isChanged()).isFalse();

        partner.desk.toasts.undo();

        assertThat(partner.page.isChanged()).isTrue();
        assertThat(partner.page.details().form().fields().details().name()).isEqualTo("De Waterkoeten");
    }

    @Test
    void anArchivedPartnerCanBeBroughtBack() {
        partner.page.archive();
        assertThat(partner.file().archived()).isTrue();
        partner.page.unarchive();

        assertThat(partner.file().archived()).isFalse();
    }

    @Test
    void theAddressIsCopiedAsItGoesOnAnEnvelope() {
        partner.page.copyAddress();

        assertThat(partner.desk.outside.copied).isEqualTo("s.v. De Meerkoeten\nPostbus 12\n9990 ZA Beekerdam");
    }
}
