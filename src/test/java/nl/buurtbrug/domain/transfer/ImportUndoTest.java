package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportUndoTest {

    private static final String HEADER = "Naam organisatie;Postcode;Plaats;Telefoon;Labels;Contactpersoon;Functie";
    private static final String BRIDGE = "De Brug;9990 AB;Beekerdam;0199550123;jeugd;Jan Jansen;voorzitter";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private long organisation() {
        return office.office.organisations.rows().getFirst().id();
    }

    private List<String> keptReasons(long run) {
        return ((UndoResult.Undone) office.imports.undo(run)).kept().stream().map(kept -> kept.name() + " " + kept.reason().messageKey()).toList();
    }

    @Test
    void overwrittenValuesComeBack() {
        office.run(HEADER, BRIDGE);
        var result = office.run(office.plan(ExistingValue.OVERWRITE, HEADER, BRIDGE.replace("0199550123", "0199550999")));

        office.imports.undo(result.run());

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::phone).containsExactly("0199 550 123");
    }

    @Test
    void importsCanBeUndoneOneAfterTheOther() {
        var first = office.run(HEADER, BRIDGE);
        var second = office.run(office.plan(ExistingValue.OVERWRITE, HEADER, BRIDGE.replace("0199550123", "0199550999")));

        office.imports.undo(second.run());
        office.imports.undo(first.run());

        assertThat(office.office.organisations.rows()).isEmpty();
    }

    @Test
    void whatALaterImportChangedIsKeptAndListed() {
        var first = office.run(HEADER, BRIDGE);
        office.run(office.plan(ExistingValue.OVERWRITE, HEADER, BRIDGE.replace("0199550123", "0199550999")));

        assertThat(keptReasons(first.run())).containsExactly("De Brug import.kept.changed");
        assertThat(office.imports.history().getLast().state()).isEqualTo(RunState.PARTLY_UNDONE);
    }

    @Test
    void whatWasChangedByHandIsKeptAndListed() {
        var result = office.run(HEADER, BRIDGE);
        var before = office.office.organisations.get(organisation());
        office.office.organisations.change(organisation(), before, before.withNote("gebeld"));

        assertThat(keptReasons(result.run())).containsExactly("De Brug import.kept.changed");
        assertThat(office.office.people.rows()).isEmpty();
    }

    @Test
    void anOrganisationWithAnotherPhaseSinceIsKept() {
        var result = office.run(HEADER, BRIDGE);
        office.office.phases.add(List.of(organisation()), new PhaseDetails(Stage.ACTIVE, LocalDate.of(2026, 11, 24), ""));

        assertThat(keptReasons(result.run())).containsExactly("De Brug import.kept.phase");
    }

    @Test
    void whoWasSpokenToSinceIsKeptWithWhatWasSaid() {
        var result = office.run(HEADER, BRIDGE);
        office.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 23), Optional.empty(), ContactKind.CALL, 0, "Gebeld.", Optional.empty(),
                Set.of(office.office.people.rows().getFirst().id()), Set.of(organisation())), List.of(), Origin.TYPED);

        assertThat(keptReasons(result.run())).containsExactly("De Brug import.kept.contact", "Jan Jansen import.kept.contact");
        assertThat(office.office.contacts.ofOrganisation(organisation())).hasSize(1);
    }

    @Test
    void anOrganisationWithAnotherTagSinceIsKept() {
        var result = office.run(HEADER, BRIDGE);
        office.office.tags.add(List.of(organisation()), "buurt");

        assertThat(keptReasons(result.run())).containsExactly("De Brug import.kept.tags");
    }

    @Test
    void aPersonWithAnotherRoleSinceIsKeptWithTheOrganisationOfTheFirst() {
        var result = office.run(HEADER, BRIDGE);
        var elsewhere = office.office.organisation("De Sluis");
        office.office.affiliations.add(office.office.people.rows().getFirst().id(), elsewhere, AffiliationDetails.ofRole("coach"));

        assertThat(keptReasons(result.run())).containsExactly("De Brug import.kept.person", "Jan Jansen import.kept.otherRole");
        assertThat(office.office.affiliations.all()).hasSize(2);
    }

    @Test
    void tagsAndKindsThatNobodyUsesGoToo() {
        var result = office.run(HEADER, BRIDGE);

        office.imports.undo(result.run());

        assertThat(office.office.lists.tags()).isEmpty();
    }

    @Test
    void undoingTwiceIsRefused() {
        var result = office.run(HEADER, BRIDGE);
        office.imports.undo(result.run());

        assertThat(office.imports.undo(result.run())).isEqualTo(new UndoResult.AlreadyUndone());
        assertThat(office.imports.undo(99_999)).isEqualTo(new UndoResult.NoSuchRun());
    }

    @Test
    void theHistoryShowsTheNewestImportFirst() {
        office.run(HEADER, BRIDGE);
        office.run(HEADER, "De Sluis;9990 AB;Beekerdam;;;;");

        assertThat(office.imports.history()).extracting(ImportRunSummary::fileName).containsExactly("lijst2.csv", "lijst1.csv");
    }
}
