package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.ui.common.RecordChoice;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerUndoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final OpenPartner partner = new OpenPartner();

    static Stream<Named<Consumer<OpenPartner>>> actions() {
        return Stream.of(
                Named.of("add a phase", PartnerUndoTest::addPhase),
                Named.of("mend a phase", PartnerUndoTest::mendPhase),
                Named.of("remove a phase", on -> on.parts.removePhase(on.file().phases().getLast())),
                Named.of("add an audience", PartnerUndoTest::addAccess),
                Named.of("change an audience", PartnerUndoTest::changeAccess),
                Named.of("remove an audience", on -> on.parts.removeAccess(on.file().accesses().getFirst())),
                Named.of("add a tag", on -> on.parts.addTag("ouderen")),
                Named.of("remove a tag", on -> on.parts.removeTag("jeugd")),
                Named.of("add someone", PartnerUndoTest::addSomeone),
                Named.of("change a role", PartnerUndoTest::changeRole),
                Named.of("another main contact", on -> on.people.makeMainContact(on.role("Aylin"))),
                Named.of("remove a role", on -> on.people.remove(on.role("Bram"))),
                Named.of("moved on", PartnerUndoTest::moveOn),
                Named.of("edit the note", PartnerUndoTest::editNote),
                Named.of("archive", on -> on.page.archive()));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whatIsDoneOnThePageIsSaidAndTakenBackByUndo(Consumer<OpenPartner> action) {
        var before = kept(partner);

        action.accept(partner);
        assertThat(kept(partner)).isNotEqualTo(before);
        var offered = partner.desk.toasts.shown().getFirst();
        partner.desk.toasts.undo();

        assertThat(offered.undo()).isPresent();
        assertThat(kept(partner)).isEqualTo(before);
        assertThat(partner.desk.toast()).isEqualTo("Ongedaan gemaakt: " + offered.words());
    }

    @Test
    void anUndoLeavesAPhaseThatSomebodyMendedSince() {
        addPhase(partner);
        var phases = partner.desk.office.phases;
        phases.change(partner.file().phase().orElseThrow(), new PhaseDetails(Stage.ENDED, TODAY, "De club stopt."));

        staysAfterUndo();
    }

    @Test
    void anUndoLeavesAnAudienceThatSomebodyChangedSince() {
        changeAccess(partner);
        partner.page.load();
        var kept = partner.file().accesses().getFirst();
        partner.desk.office.audiences.change(kept, new AccessDetails(kept.audienceGroupId(), kept.how(), 7, kept.trust(), kept.barrier()));

        staysAfterUndo();
    }

    @Test
    void anUndoLeavesARoleThatSomebodyChangedSince() {
        changeRole(partner);
        var row = partner.role("Aylin").row();
        partner.desk.office.affiliations.change(row, row.details().endingOn(TODAY));

        staysAfterUndo();
    }

    @Test
    void anUndoLeavesATextThatSomebodyChangedSince() {
        editNote(partner);
        var details = partner.desk.office.organisations.get(partner.id);
        partner.desk.office.organisations.change(partner.id, details, details.withNote("Van een collega."));

        staysAfterUndo();
    }

    @Test
    void whoBecameTheMainContactSinceStaysItWhenARoleComesBack() {
        partner.people.remove(partner.role("Bram"));
        var aylin = partner.role("Aylin").row();
        partner.desk.office.affiliations.change(aylin, aylin.details().asMainContact(true));
        partner.desk.toasts.undo();

        assertThat(partner.role("Bram").row().mainContact()).isFalse();
        assertThat(partner.role("Aylin").row().mainContact()).isTrue();
    }

    @Test
    void aPhaseThatSomebodyElseMendedIsNotOverwrittenUnseen() {
        partner.parts.mendPhase(partner.file().phase().orElseThrow());
        var panel = partner.panel(PhasePanelViewModel.class);
        panel.reasonProperty().set("Van mij.");
        partner.desk.office.phases.change(partner.file().phase().orElseThrow(), new PhaseDetails(Stage.ACTIVE, TODAY, "Van een collega."));
        partner.page.panel().save();

        assertThat(partner.file().phase().orElseThrow().reason()).isEqualTo("Van een collega.");
        assertThat(partner.panel(PhasePanelViewModel.class).reasonProperty().get()).isEqualTo("Van mij.");
        partner.page.panel().save();
        assertThat(partner.file().phase().orElseThrow().reason()).isEqualTo("Van mij.");
    }

    private void staysAfterUndo() {
        partner.page.load();
        var now = kept(partner);

        partner.desk.toasts.undo();

        assertThat(kept(partner)).isEqualTo(now);
        assertThat(partner.desk.toast()).startsWith("Niet ongedaan gemaakt");
    }

    private static List<Object> kept(OpenPartner on) {
        return List.of(on.file().details(), on.file().archived(), on.file().tags(), on.file().phases().stream().map(PhaseSummary::details).toList(),
                on.file().accesses().stream().map(AccessSummary::details).toList(),
                on.file().people().stream().map(member -> List.of(member.role().person(), member.role().row().details())).toList());
    }

    private static void addPhase(OpenPartner on) {
        on.parts.addPhase();
        on.page.panel().save();
    }

    private static void mendPhase(OpenPartner on) {
        on.parts.mendPhase(on.file().phase().orElseThrow());
        on.panel(PhasePanelViewModel.class).reasonProperty().set("Anders gelopen.");
        on.page.panel().save();
    }

    private static void addAccess(OpenPartner on) {
        on.parts.addAccess();
        var panel = on.panel(AccessPanelViewModel.class);
        panel.groupProperty().set(panel.groups().offered().getLast());
        panel.howProperty().set(AccessKind.VISITORS);
        on.page.panel().save();
    }

    private static void changeAccess(OpenPartner on) {
        on.parts.changeAccess(on.file().accesses().getFirst());
        on.panel(AccessPanelViewModel.class).barrierProperty().set("Alleen op zaterdag.");
        on.page.panel().save();
    }

    private static void addSomeone(OpenPartner on) {
        on.people.add();
        on.panel(RolePanelViewModel.class).nameProperty().set("Jan van der Velde");
        on.panel(RolePanelViewModel.class).mainContactProperty().set(true);
        on.page.panel().save();
    }

    private static void changeRole(OpenPartner on) {
        on.people.change(on.role("Aylin"));
        on.panel(RolePanelViewModel.class).roleProperty().set("trainer");
        on.panel(RolePanelViewModel.class).mainContactProperty().set(true);
        on.page.panel().save();
    }

    private static void moveOn(OpenPartner on) {
        var other = on.desk.office.organisation("Buurthuis De Schakel");
        on.people.movedOn(on.role("Bram"));
        on.panel(MovedOnViewModel.class).organisationProperty().set(Optional.of(new RecordChoice(other, "Buurthuis De Schakel", "")));
        on.page.panel().save();
    }

    private static void editNote(OpenPartner on) {
        on.page.note().edit();
        on.page.note().form().fields().textProperty("organisation.note").set("Belt liever niet op vrijdag.");
        on.page.note().save();
    }
}
