package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.MappingProposal;
import nl.buurtbrug.domain.transfer.mapping.SavedProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProfileTest {

    private static final String HEADER = "Naam;Plaats;Rubriek;Geloof";
    private static final String ROW = "De Brug;Beekerdam;welzijn;geheim";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private MappingProposal propose(String... lines) {
        return office.imports.propose(office.imports.open(office.file(lines)));
    }

    private void keep(String name) {
        var mapping = propose(HEADER, ROW).mapping().withField(2, TargetField.ORGANISATION_TAGS).withExisting(1, ExistingValue.OVERWRITE).withDefaultKind(office.club);
        office.imports.saveProfile(name, mapping);
    }

    @Test
    void theSameHeadersInAnyOrderGetWhatWasChosenForThem() {
        keep("Gemeentegids");

        var proposal = propose("RUBRIEK;naam;Geloof;Plaats", "welzijn;De Brug;geheim;Beekerdam");

        assertThat(proposal.profile()).isEqualTo("Gemeentegids");
        assertThat(proposal.mapping().columns()).extracting(ColumnChoice::field)
                .containsExactly(TargetField.ORGANISATION_TAGS, TargetField.ORGANISATION_NAME, TargetField.FORBIDDEN, TargetField.ADDRESS_CITY);
        assertThat(proposal.mapping().columns().getLast().existing()).isEqualTo(ExistingValue.OVERWRITE);
        assertThat(proposal.mapping().defaultKind()).isEqualTo(office.club);
    }

    @Test
    void aListWithAnotherColumnIsNotTakenForIt() {
        keep("Gemeentegids");

        assertThat(propose(HEADER + ";Website", ROW + ";brug.example").profile()).isEmpty();
    }

    @Test
    void aProfileWithTheSameNameTakesItsPlace() {
        keep("Gemeentegids");
        keep(" Gemeentegids ");

        assertThat(office.imports.profiles()).extracting(SavedProfile::name).isEqualTo(List.of("Gemeentegids"));
    }

    @Test
    void whatMayNotBeKeptStaysLockedWhateverAProfileSays() {
        office.imports.saveProfile("Gids", propose("Naam;Plaats;Rubriek", "De Brug;Beekerdam;welzijn").mapping().withField(2, TargetField.ORGANISATION_NOTE));

        var source = office.imports.open(office.file("Naam;Plaats;Geloof", "De Brug;Beekerdam;geheim"));

        assertThat(office.imports.propose(source, "gids").orElseThrow().mapping().columns().getLast().field()).isEqualTo(TargetField.FORBIDDEN);
    }
}
