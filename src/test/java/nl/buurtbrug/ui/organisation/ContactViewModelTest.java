package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentDetails;
import org.junit.jupiter.api.Test;

class ContactViewModelTest {

    private final OpenPartner partner = new OpenPartner();
    private final ContactViewModel contact = partner.page.contact();

    private void log(String summary) {
        partner.desk.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 23), Optional.empty(), ContactKind.CALL, 0, summary, Optional.empty(),
                Set.of(), Set.of(partner.id)), List.of(), Origin.TYPED);
        partner.page.load();
    }

    private FollowUpSummary promise(String what) {
        contact.followUps().add();
        partner.panel(FollowUpPanel.class).draft().input().whatProperty().set(what);
        partner.page.panel().save();
        return partner.file().contact().open().getLast();
    }

    @Test
    void removingIsTakenBackWithUndo() {
        log("Gebeld.");
        contact.remove(partner.file().contact().moments().getFirst());
        assertThat(partner.file().contact().total()).isZero();

        partner.desk.toasts.undo();

        assertThat(partner.file().contact().total()).isEqualTo(1);
    }

    @Test
    void anActionIsTickedOffAndOpenedAgainWithUndo() {
        contact.followUps().tick(promise("Belt terug"), true);
        assertThat(partner.file().contact().open()).isEmpty();

        partner.desk.toasts.undo();

        assertThat(partner.file().contact().open()).extracting(one -> one.details().what()).containsExactly("Belt terug");
    }

    @Test
    void anActionIsLateTheDayAfterItWasDue() {
        contact.followUps().add();
        var input = partner.panel(FollowUpPanel.class).draft().input();
        input.whatProperty().set("Belt terug");
        input.dueProperty().set("19-11-2026");
        partner.page.panel().save();
        var followUp = partner.file().contact().open().getFirst();

        assertThat(followUp.details().daysLate(LocalDate.of(2026, 11, 19))).isZero();
        assertThat(followUp.details().daysLate(LocalDate.of(2026, 11, 23))).isEqualTo(4);
    }

    @Test
    void anActionWithoutWordsIsRefused() {
        contact.followUps().add();
        partner.page.panel().save();

        assertThat(partner.panel(FollowUpPanel.class).draft().problems()).extracting(Problem::field).containsExactly("followUp.what");
    }
}
