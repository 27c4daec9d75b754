package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHistoryTest {

    private static final String HEADER = "Organisatie;Plaats;Laatste contact;Opmerking 5-1-2024;Logboek";
    private static final String ROW = "Vlietland;Oost;12-3-2024;gemaild;\"2023-11-02 kennisgemaakt met Jan\nover de zaal\n1 feb 2024: gebeld\"";
    private static final String NOTE = """
            02-11-2023: kennisgemaakt met Jan over de zaal
            05-01-2024: gemaild
            01-02-2024: gebeld
            12-03-2024: Laatste contact""";

    @TempDir
    private Path folder;

    private ImportOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
    }

    private String note() {
        var organisations = office.office.organisations;
        return organisations.get(organisations.rows().getFirst().id()).note();
    }

    @Test
    void columnsOfDatesAndOfNotesBecomeDatedLinesInTheOrderOfTheirDays() {
        office.run(HEADER, ROW);

        assertThat(note()).isEqualTo(NOTE);
    }

    @Test
    void theSameListAgainAddsNothing() {
        office.run(HEADER, ROW);

        assertThat(office.plan(HEADER, ROW).rows()).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo(RowDecision.SAME);
            assertThat(row.reasons()).isEmpty();
        });
    }

    @Test
    void whatIsNewGoesBehindTheNoteIsShownInThePlanAndCanBeTakenBack() {
        office.run("Organisatie;Plaats;Notitie", "Vlietland;Oost;zaal op de hoek");
        var before = note();
        var list = new String[] {"Organisatie;Plaats;Laatste contact", "Vlietland;Oost;12-3-2024"};
        var plan = office.plan(list);
        var done = office.run(list);

        assertThat(plan.rows().getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(RecordField.HISTORY);
            assertThat(change.after()).isEqualTo("12-03-2024: Laatste contact");
        });
        assertThat(note()).isEqualTo(before + "\n12-03-2024: Laatste contact");
        office.imports.undo(done.run());
        assertThat(note()).isEqualTo(before);
    }

    @Test
    void inAListOfPeopleTheyGoBehindTheNoteOfThePerson() {
        office.run("Voornaam;Achternaam;E-mail;Laatst gesproken", "Aylin;Demir;aylin@demir.example;12-3-2024 over de zaal");

        var people = office.office.people;
        assertThat(people.get(people.rows().getFirst().id()).note()).isEqualTo("12-03-2024: over de zaal");
    }

    @Test
    void aTextWithoutADayIsKeptBehindTheNameOfItsColumn() {
        office.run("Organisatie;Plaats;Laatste contact", "Vlietland;Oost;in het voorjaar");

        assertThat(note()).isEqualTo("Laatste contact: in het voorjaar");
    }
}
