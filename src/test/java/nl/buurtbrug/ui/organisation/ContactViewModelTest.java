package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.RecordChoice;
import org.junit.jupiter.api.Test;

class ContactViewModelTest {

    private final OpenPartner partner = new OpenPartner();
    private final ContactViewModel contact = partner.page.contact();

    private MomentPanelViewModel panel() {
        return partner.panel(MomentPanelViewModel.class);
    }

    private void log(String summary) {
        contact.log();
        panel().summaryProperty().set(summary);
        partner.page.savePanel();
    }

    private FollowUpSummary promise(String what) {
        contact.promise();
        partner.panel(FollowUpPanelViewModel.class).input().whatProperty().set(what);
        partner.page.savePanel();
        return partner.file().contact().open().getLast();
    }

    @Test
    void aCallWithTheMainContactIsLoggedWithOneSentence() {
        log("Zaterdag is de kantine vrij.");

        assertThat(partner.file().contact().moments()).extracting(MomentRow::on, MomentRow::kind, MomentRow::summary)
                .containsExactly(tuple(LocalDate.of(2026, 11, 23), ContactKind.CALL, "Zaterdag is de kantine vrij."));
        assertThat(partner.file().contact().peopleAt(partner.file().contact().moments().getFirst())).containsExactly("Bram van der Meer");
        assertThat(partner.page.panelProperty().get()).isEmpty();
    }

    @Test
    void nobodyTickedIsAskedAbout() {
        contact.log();
        panel().parties().forEach(party -> party.chosen().set(false));
        partner.page.savePanel();

        assertThat(panel().problems()).extracting(Problem::words).containsExactly("Kies met wie u contact had.");
        assertThat(partner.file().contact().total()).isZero();
    }

    @Test
    void aWrongDateAndAWrongNumberOfMinutesAreToldTogether() {
        contact.log();
        panel().onProperty().set("31-11-2026");
        panel().minutesProperty().set("kwartiertje");
        partner.page.savePanel();

        assertThat(panel().problems()).extracting(Problem::field).containsExactly("moment.on", "moment.minutes");
    }

    @Test
    void whatWasPromisedStandsUnderTheTalkAndAmongTheActions() {
        contact.log();
        var promise = panel().followUp().orElseThrow();
        promise.whatProperty().set("Stuurt de sleutel");
        promise.owedByProperty().set(Debtor.PARTNER);
        partner.page.savePanel();
        var file = partner.file().contact();

        assertThat(file.promisedIn(file.moments().getFirst())).isEqualTo(file.open()).extracting(one -> one.details().what()).containsExactly("Stuurt de sleutel");
        assertThat(file.open().getFirst().details().due()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void somebodyFromElsewhereIsAddedAndStays() {
        var guest = partner.desk.office.person("Sanne", "", "Bos");
        contact.log();
        panel().add(false, new RecordChoice(guest, "Sanne Bos", ""));
        panel().add(false, new RecordChoice(guest, "Sanne Bos", ""));
        partner.page.savePanel();

        contact.change(partner.file().contact().moments().getFirst());

        assertThat(panel().parties()).filteredOn(party -> party.chosen().get()).extracting(Party::name).containsExactlyInAnyOrder("Bram van der Meer", "Sanne Bos");
        assertThat(panel().isChanged()).isFalse();
    }

    @Test
    void loggingAndRemovingAreTakenBackWithUndo() {
        log("Gebeld.");
        contact.remove(partner.file().contact().moments().getFirst());
        assertThat(partner.file().contact().total()).isZero();

        partner.desk.toasts.undo();
        assertThat(partner.file().contact().total()).isEqualTo(1);

        partner.desk.toasts.undo();
        assertThat(partner.file().contact().total()).isZero();
    }

    @Test
    void aLongListShowsTheLatestUntilAllAreAskedFor() {
        for (int i = 0; i < ContactFile.FEW + 2; i++) {
            log("Gesprek " + i);
        }
        assertThat(partner.file().contact().moments()).hasSize(ContactFile.FEW);
        assertThat(partner.file().contact().total()).isEqualTo(ContactFile.FEW + 2);

        partner.page.showAllMoments();

        assertThat(partner.file().contact().moments()).hasSize(ContactFile.FEW + 2);
    }

    @Test
    void anActionIsTickedOffAndOpenedAgainWithUndo() {
        contact.tick(promise("Belt terug"), true);
        assertThat(partner.file().contact().open()).isEmpty();

        partner.desk.toasts.undo();

        assertThat(partner.file().contact().open()).extracting(one -> one.details().what()).containsExactly("Belt terug");
    }

    @Test
    void anActionIsLateTheDayAfterItWasDue() {
        contact.promise();
        var input = partner.panel(FollowUpPanelViewModel.class).input();
        input.whatProperty().set("Belt terug");
        input.dueProperty().set("19-11-2026");
        partner.page.savePanel();
        var followUp = partner.file().contact().open().getFirst();

        assertThat(followUp.details().daysLate(LocalDate.of(2026, 11, 19))).isZero();
        assertThat(followUp.details().daysLate(LocalDate.of(2026, 11, 23))).isEqualTo(4);
    }

    @Test
    void anActionWithoutWordsIsRefused() {
        contact.promise();
        partner.page.savePanel();

        assertThat(partner.panel(FollowUpPanelViewModel.class).problems()).extracting(Problem::field).containsExactly("followUp.what");
    }
}
