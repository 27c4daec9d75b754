package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTrailTest {

    @TempDir
    private Path folder;
    private ImportOffice desk;

    @BeforeEach
    void open() {
        desk = new ImportOffice(folder);
    }

    private long told() {
        return desk.office.database.read(session -> session.createSelectionQuery("select count(*) from RecordChange", Long.class).getSingleResult());
    }

    private long id(String name) {
        return desk.office.organisations.rows().stream().filter(row -> row.name().equals(name)).map(OrganisationRow::id).findFirst().orElseThrow();
    }

    @Test
    void whatAnImportMakesIsToldFromTheImportAndNotWrittenTwice() {
        var before = told();

        desk.run("Organisatie;Voornaam;Achternaam;E-mail", "De Kajuit;Bram;Meer;bram@voorbeeld.example", "De Kombuis;Ans;Dijk;ans@voorbeeld.example");

        assertThat(told()).isEqualTo(before);
        assertThat(desk.office.history.ofOrganisation(id("De Kajuit"))).singleElement()
                .satisfies(entry -> assertThat(entry.words()).isEqualTo("Iemand voegde deze partner toe."))
                .satisfies(entry -> assertThat(entry.why()).contains("lijst1.csv"));
        assertThat(desk.office.history.ofPerson(desk.office.people.rows().getFirst().id())).singleElement()
                .satisfies(entry -> assertThat(entry.words()).isEqualTo("Iemand voegde deze contactpersoon toe."));
    }

    @Test
    void everyFieldThatAnImportOverwritesIsTold() {
        desk.run("Organisatie;Straat;Plaats;Telefoon", "De Kajuit;Dorpsstraat;Zandwijk;0101234567");

        desk.run(desk.plan(ExistingValue.OVERWRITE, "Organisatie;Straat;Plaats;Telefoon", "De Kajuit;Kerkstraat;Zandwijk;0107654321"));

        var entries = desk.office.history.ofOrganisation(id("De Kajuit"));
        assertThat(entries).hasSize(3).allSatisfy(entry -> assertThat(entry.why()).contains(".csv"));
        assertThat(List.of(entries.get(0).words(), entries.get(1).words())).anySatisfy(words -> assertThat(words).contains("Dorpsstraat", "Kerkstraat"));
        assertThat(entries.stream().map(HistoryEntry::words).toList()).last().isEqualTo("Iemand voegde deze partner toe.");
    }
}
