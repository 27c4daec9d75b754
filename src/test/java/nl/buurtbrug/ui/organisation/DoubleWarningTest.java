package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class DoubleWarningTest {

    private final Desk desk = new Desk();
    private final Town town = new Town(desk.office).withPeople();
    private final long other = desk.office.organisation("Schaakclub Zwart-Wit");

    private OrganisationPageViewModel page(long id) {
        var model = new OrganisationPageViewModel(id, desk.services, desk.frame);
        model.load();
        return model;
    }

    private static List<String> names(DoubleCheck check) {
        return check.found().stream().map(alike -> alike.record().name()).toList();
    }

    @Test
    void whoGivesAPartnerTheNumberOfAnotherOneSeesThatAndMaySaveIt() {
        var details = page(other).details();
        details.edit();
        assertThat(names(details.doubles())).isEmpty();

        details.form().fields().textProperty("organisation.kvk").set("01234567");

        assertThat(names(details.doubles())).containsExactly("s.v. De Meerkoeten");
        details.save();
        assertThat(desk.office.organisations.get(other).kvk()).isEqualTo("01234567");
        assertThat(names(details.doubles())).isEmpty();
    }

    @Test
    void whatIsTypedBackIsNoWarningAnyMore() {
        var details = page(other).details();
        details.edit();
        details.form().fields().textProperty("organisation.name").set("De Meerkoeten");
        assertThat(names(details.doubles())).containsExactly("s.v. De Meerkoeten");

        details.form().fields().textProperty("organisation.name").set("Schaakclub Zwart-Wit");

        assertThat(names(details.doubles())).isEmpty();
    }

    @Test
    void someoneNewAtAPartnerWhoIsThereAlreadyIsWarnedFor() {
        var page = page(other);
        new PeopleViewModel(page).add();
        var panel = (RolePanelViewModel) page.panel().openProperty().get().orElseThrow();

        panel.nameProperty().set("Bram Meer");
        panel.emailProperty().set("bram@demeerkoeten.example");

        assertThat(names(panel.doubles().orElseThrow())).containsExactly("Bram van der Meer");
    }

    @Test
    void thePageOfAPartnerThatWentUpInAnotherOneLeadsThere() {
        var twin = desk.office.organisation("SV Meerkoeten");
        var read = desk.office.merges.compare(RecordKind.ORGANISATION, town.meerkoeten, twin).orElseThrow();
        desk.office.merges.merge(read, read.proposal(), "");

        page(twin);

        assertThat(desk.went).containsExactly(new Place.Organisation(town.meerkoeten));
    }

    @Test
    void aMergeIsUndoneFromThePageToo() {
        var twin = desk.office.organisation("SV Meerkoeten");
        var read = desk.office.merges.compare(RecordKind.ORGANISATION, town.meerkoeten, twin).orElseThrow();
        desk.office.merges.merge(read, read.proposal(), "");
        var page = page(town.meerkoeten);

        page.undoMerge(page.fileProperty().get().merges().getFirst());

        assertThat(desk.toast()).isEqualTo("SV Meerkoeten staat weer apart.");
        assertThat(desk.office.organisations.get(twin).name()).isEqualTo("SV Meerkoeten");
        assertThat(page.fileProperty().get().merges()).isEmpty();
    }
}
