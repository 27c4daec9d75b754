package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the three choices for a value that is there do, field by field.
class ImportExistingValuesTest {

    private static final String FIELDS = """
            Telefoon             | 0199 550 123          | 0199 550 999
            E-mail organisatie   | info@brug.example     | post@brug.example
            Website              | https://brug.example  | https://www.brug.example
            Opmerkingen          | eerste                | tweede
            Eigenaar             | Noor Bakker           | Sem de Wit
            Wijk                 | Havenkwartier         | Molenwijk
            Adres                | Kade 8                | Dijk 2
            Postadres            | Postbus 12            | Postbus 34
            Postcode postadres   | 9990 AB               | 9991 CD
            Plaats postadres     | Beekerdam             | Vlietdam
            Tel. contactpersoon  | 06 12345678           | 06 87654321
            E-mail contactpersoon| jan@brug.example      | jan@thuis.example
            Notitie contactpersoon | eerste              | tweede
            """;

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
        var town = office.office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        office.office.areas.create(new NeighbourhoodDetails(town, "Havenkwartier", "", List.of()));
        office.office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of()));
        office.office.staff.create(new StaffDetails("Noor Bakker", "NB", "", true));
        office.office.staff.create(new StaffDetails("Sem de Wit", "SW", "", true));
    }

    private static String[] list(String header, String value) {
        return new String[] {"Naam organisatie;Plaats;Contactpersoon;" + header, "De Brug;Beekerdam;Jan Jansen;" + value};
    }

    private List<FieldChange> changes(ExistingValue existing, String header, String value) {
        return office.plan(existing, list(header, value)).rows().getFirst().changes();
    }

    private void taken(String header, String value) {
        office.run(list(header, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FIELDS)
    void keepingNeverTouchesWhatIsThere(String header, String there, String other) {
        taken(header, there);

        assertThat(changes(ExistingValue.KEEP, header, "")).isEmpty();
        assertThat(changes(ExistingValue.KEEP, header, other)).allSatisfy(change -> assertThat(change.after()).contains(there).contains(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FIELDS)
    void overwritingTakesAnotherValueButNoEmptyOne(String header, String there, String other) {
        taken(header, there);

        assertThat(changes(ExistingValue.OVERWRITE, header, "")).isEmpty();
        assertThat(changes(ExistingValue.OVERWRITE, header, other)).singleElement()
                .satisfies(change -> assertThat(List.of(change.before(), change.after())).containsExactly(there, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FIELDS)
    void whatMayBecomeEmptyIsEmptiedByAnEmptyCell(String header, String there, String other) {
        taken(header, there);

        assertThat(changes(ExistingValue.MAY_EMPTY, header, other)).singleElement().satisfies(change -> assertThat(change.after()).isEqualTo(other));
        assertThat(changes(ExistingValue.MAY_EMPTY, header, "")).singleElement()
                .satisfies(change -> assertThat(List.of(change.before(), change.after())).containsExactly(there, ""));
        office.run(office.plan(ExistingValue.MAY_EMPTY, list(header, "")));
        assertThat(changes(ExistingValue.KEEP, header, there)).singleElement().satisfies(change -> assertThat(change.before()).isEmpty());
    }

    @Test
    void aKindThatIsNotOnTheListDoesNotTakeThePlaceOfOneThatIs() {
        taken("Soort", "sportvereniging");

        assertThat(changes(ExistingValue.OVERWRITE, "Soort", "kletsclub")).extracting(FieldChange::field).containsExactly(RecordField.TAGS);
    }

    @Test
    void aLaterRowTellsTheKindThatTheFirstDidNot() {
        office.run("Naam organisatie;Plaats;Soort", "De Brug;Beekerdam;", "De Brug;Beekerdam;sportvereniging");

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::kindId).containsExactly(office.club);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soort", "Fase", "Labels", "Functie"})
    void whatIsNeverEmptyStays(String header) {
        taken(header, header.equals("Soort") ? "sportvereniging" : header.equals("Fase") ? "actief" : "jeugd");

        assertThat(office.plan(ExistingValue.MAY_EMPTY, list(header, "")).rows().getFirst().decision()).isEqualTo(RowDecision.SAME);
    }
}
