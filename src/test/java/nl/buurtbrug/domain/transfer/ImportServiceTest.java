package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.CHANGED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {

    private static final String HEADER = "Naam organisatie;Soort;Adres;Postcode;Plaats;Telefoon;E-mail organisatie;Contactpersoon;Functie;E-mail contactpersoon";
    private static final String CLUB = "SV De Meerkoeten;voetbalclub;Sportlaan 4;9990ab;Beekerdam;0199550123;info@meerkoeten.example;Jan van der Meer;voorzitter;jan@meer.example";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    @Test
    void oneRowGivesAnOrganisationAPersonAndARole() {
        var result = office.run(HEADER, CLUB);

        assertThat(result.counts().newRows()).isOne();
        assertThat(office.office.organisations.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("SV De Meerkoeten");
            assertThat(row.kindId()).isEqualTo(office.club);
            assertThat(row.street() + " " + row.houseNumber() + ", " + row.postcode()).isEqualTo("Sportlaan 4, 9990 AB");
        });
        assertThat(office.office.people.rows()).extracting(PersonRow::fullName).containsExactly("Jan van der Meer");
        assertThat(office.office.affiliations.all()).singleElement().satisfies(role -> assertThat(role.role()).isEqualTo("voorzitter"));
        assertThat(office.office.phases.all()).extracting(PhaseSummary::stage).containsExactly(Stage.IDENTIFIED);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        office.run(HEADER, CLUB);

        var plan = office.plan(HEADER, CLUB);

        assertThat(ImportOffice.decisions(plan)).containsExactly(SAME);
        assertThat(office.run(plan).run()).isZero();
    }

    @Test
    void aSecondContactComesToTheSameOrganisation() {
        var plan = office.plan(HEADER, CLUB, "s.v. De Meerkoeten;;;9990 AB;Beekerdam;;;Aisha Yilmaz;secretaris;aisha@yilmaz.example");

        assertThat(ImportOffice.decisions(plan)).containsExactly(NEW, NEW);
        assertThat(List.of(plan.counts().newOrganisations(), plan.counts().newPeople(), plan.counts().newAffiliations())).containsExactly(1, 2, 2);
    }

    @Test
    void whatIsThereIsFilledAndNeverEmptied() {
        office.run(HEADER, CLUB);

        office.run(HEADER.replace("Telefoon", "Website"), "SV De Meerkoeten;;;9990 AB;Beekerdam;www.meerkoeten.example;nieuw@meerkoeten.example;;;");

        assertThat(office.office.organisations.rows()).singleElement()
                .extracting(OrganisationRow::website, OrganisationRow::email, OrganisationRow::phone)
                .containsExactly("https://www.meerkoeten.example", "info@meerkoeten.example", "0199 550 123");
    }

    @Test
    void overwritingIsShownPerField() {
        office.run(HEADER, CLUB);

        var plan = office.plan(ExistingValue.OVERWRITE, HEADER, CLUB.replace("Sportlaan 4", "Sportlaan 6"));

        assertThat(ImportOffice.decisions(plan)).containsExactly(CHANGED);
        assertThat(plan.rows().getFirst().changes()).containsExactly(new FieldChange(RecordField.STREET, "Sportlaan 4", "Sportlaan 6"));
    }

    @Test
    void undoingRemovesWhatWasNew() {
        var result = office.run(HEADER, CLUB);

        var undone = office.imports.undo(result.run());

        assertThat(undone).isEqualTo(new UndoResult.Undone(3, 0, List.of()));
        assertThat(office.office.organisations.rows()).isEmpty();
        assertThat(office.office.people.rows()).isEmpty();
        assertThat(office.imports.history()).extracting(ImportRunSummary::state).containsExactly(RunState.UNDONE);
    }
}
