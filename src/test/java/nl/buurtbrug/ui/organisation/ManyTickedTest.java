package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.organisation.OrganisationBatches.NewOrganisation;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.ui.common.ListModel;
import org.junit.jupiter.api.Test;

/// All that were found are ticked at once, and that is more than a database is asked about in one breath.
class ManyTickedTest {

    private static final int MANY = 5_000;
    private static final int SOME = 400;

    private final Desk desk = new Desk();
    private ListModel<PartnerSummary, ?> list;
    private TickedOrganisationsViewModel ticked;

    private void tickAll(int number) {
        var start = new PhaseDetails(Stage.IDENTIFIED, LocalDate.of(2025, 3, 12), "");
        var clubs = IntStream.range(0, number).mapToObj(each -> new NewOrganisation(new OrganisationDetails("Club " + each, desk.office.club(), Address.EMPTY,
                Address.EMPTY, Optional.empty(), "club" + each + "@example.org", "", "", "", Optional.empty(), 0, ""), start)).toList();
        desk.office.database.write(_ -> new OrganisationBatches(desk.office.database).create(clubs, Origin.TYPED));
        desk.office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        var model = new OrganisationListViewModel(desk.services, desk.frame, "");
        list = model.list();
        ticked = new TickedOrganisationsViewModel(model.list(), desk.services, desk.frame);
        ticked.load();
        model.views().load();
        list.ticks().tickAll(list.ids());
    }

    private List<PartnerSummary> rows() {
        return list.rows();
    }

    @Test
    void eachGetsWhatIsGivenAndUndoTakesAllOfItAway() {
        tickAll(SOME);
        ticked.openPhase();
        ((PhasePanelViewModel) ticked.panel().openProperty().get().orElseThrow()).stageProperty().set(Stage.ACTIVE);
        ticked.panel().save();
        ticked.giveOwner(Optional.of(ticked.staff().getFirst()));
        ticked.openTags();
        ((TagPanelViewModel) ticked.panel().openProperty().get().orElseThrow()).nameProperty().set("jeugd");
        ticked.panel().save();
        assertThat(rows()).hasSize(SOME).extracting(row -> row.stage() + row.owner() + row.tags()).containsOnly("ACTIVEMarieke Vos[jeugd]");

        desk.toasts.undo();
        desk.toasts.undo();
        desk.toasts.undo();

        assertThat(rows()).extracting(row -> row.stage() + row.owner() + row.tags()).containsOnly("IDENTIFIED[]");
    }

    @Test
    void theAddressesOfAllAreCopied() {
        tickAll(MANY);
        ticked.copyAddresses(MailAddresses.Whose.PARTNER);

        assertThat(desk.outside.copied.split("; ")).hasSize(MANY);
    }
}
