package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRoleDatesTest {

    private static final String HEADER = "Organisatie;Contactpersoon;Functie;Functie sinds;Functie tot";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private AffiliationDetails role() {
        assertThat(office.office.affiliations.all()).hasSize(1);
        return office.office.affiliations.all().getFirst().details();
    }

    private static AffiliationDetails chair(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new AffiliationDetails("voorzitter", from, until, false, false);
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }

    @Test
    void aNewRoleHasItsDates() {
        office.run(HEADER, "De Brug;Jan Jansen;voorzitter;1-2-2020;2024-12-31");

        assertThat(role()).isEqualTo(chair(day("2020-02-01"), day("2024-12-31")));
        assertThat(ImportOffice.decisions(office.plan(HEADER, "De Brug;Jan Jansen;voorzitter;1-2-2020;2024-12-31"))).containsExactly(RowDecision.SAME);
    }

    @Test
    void aKnownRoleGetsTheDateThatIsMissingAndUndoingTakesItAway() {
        office.run(HEADER, "De Brug;Jan Jansen;voorzitter;1-2-2020;");
        var plan = office.plan(HEADER, "De Brug;Jan Jansen;voorzitter;;31-12-2024");

        var run = office.run(plan).run();

        assertThat(plan.rows().getFirst().changes()).containsExactly(new FieldChange(RecordField.ROLE_UNTIL, "", "2024-12-31"));
        assertThat(role()).isEqualTo(chair(day("2020-02-01"), day("2024-12-31")));
        office.imports.undo(run);
        assertThat(role()).isEqualTo(chair(day("2020-02-01"), Optional.empty()));
    }

    @Test
    void aDateThatIsThereStaysAndTheRowTellsOfTheOther() {
        office.run(HEADER, "De Brug;Jan Jansen;voorzitter;1-2-2020;");

        var row = office.plan(HEADER, "De Brug;Jan Jansen;voorzitter;1-3-2021;").rows().getFirst();

        assertThat(row.decision()).isEqualTo(RowDecision.SAME);
        assertThat(row.reasons()).containsExactly(new Remark("import.remark.kept", List.of("Functie sinds")));
    }

    @Test
    void aDateThatIsNotUnderstoodGoesIntoTheNote() {
        var plan = office.plan(HEADER, "De Brug;Jan Jansen;voorzitter;2019;", "De Sluis;Aisha Yilmaz;coach;1-9-2022;");

        office.run(plan);

        assertThat(plan.rows().getFirst().reasons()).containsExactly(new Remark("import.remark.dateAsNote", List.of("2019")));
        var jan = office.office.people.rows().stream().filter(row -> row.fullName().equals("Jan Jansen")).findFirst().orElseThrow();
        assertThat(office.office.people.get(jan.id()).note()).isEqualTo("Functie: sinds 2019");
        assertThat(office.office.affiliations.all()).extracting(AffiliationRow::from).containsExactlyInAnyOrder(null, LocalDate.of(2022, 9, 1));
    }

    @Test
    void aRoleThatEndsBeforeItBeginsIsRefused() {
        assertThat(ImportOffice.decisions(office.plan(HEADER, "De Brug;Jan Jansen;voorzitter;1-2-2020;1-2-2019"))).containsExactly(RowDecision.REFUSED);
    }

    @Test
    void withoutAnOrganisationTheDatesStandInTheNoteWithTheRole() {
        office.run("Rel. code;Naam;Commissie;Functie;Begindatum", "ABCD12X;Meer, J. van der;Jeugdcommissie;Lid;01-07-2025");

        assertThat(office.office.people.get(office.office.people.rows().getFirst().id()).note()).isEqualTo("Lid, Jeugdcommissie, sinds 1 jul 2025");
    }

    @Test
    void sinceAndUntilAreOfTheRoleOnlyInAListOfRoles() {
        office.run("Organisatie;Contactpersoon;Functie;Sinds;Tot", "De Brug;Jan Jansen;voorzitter;1-2-2020;");
        assertThat(role().from()).isEqualTo(day("2020-02-01"));

        assertThat(office.plan("Vereniging;Contactpersoon;Sinds", "De Sluis;Kim Smit;1-2-2020").rows().getFirst().reasons()).isEmpty();
    }
}
