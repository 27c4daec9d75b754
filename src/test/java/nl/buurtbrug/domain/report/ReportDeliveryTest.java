package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeliveryTest {

    private static final Document DOCUMENT = new Document("Lijst", "Lijst.pdf", new byte[] {1, 2, 3}, "");

    @TempDir
    private Path folder;
    private final ReportDelivery delivery = ReportDelivery.ofThisComputer();

    @Test
    void aReportIsKeptAsAFile() throws IOException {
        var file = folder.resolve("Lijst.pdf");

        assertThat(delivery.save(DOCUMENT, file)).isEqualTo(new Saving.Saved(file));
        assertThat(file).hasBinaryContent(DOCUMENT.pdf());
    }

    @Test
    void aFolderOfThatNameIsNotReplaced() throws IOException {
        var taken = Files.createDirectory(folder.resolve("Lijst.pdf"));
        Files.createFile(taken.resolve("vol"));

        assertThat(delivery.save(DOCUMENT, taken)).isEqualTo(new Saving.NoPlace());
        assertThat(taken.resolve("vol")).exists();
    }

    @Test
    void aFolderThatIsNotThereIsNoPlace() {
        assertThat(delivery.save(DOCUMENT, folder.resolve("weg").resolve("Lijst.pdf"))).isEqualTo(new Saving.NoPlace());
    }

    @Test
    void withoutAScreenThereIsNoPrinter() {
        assertThat(delivery.print(DOCUMENT)).isEqualTo(new Printing.NoPrinter());
    }

    @Test
    void aFileNameHasOnlyCharactersThatEveryComputerTakes() {
        assertThat(FileNames.of("a/b\\c:d*e?f\"g<h>i|j\u0000k\u202El", LocalDate.of(2026, 11, 23), "pdf")).isEqualTo("a b c d e f g h i j k l 2026-11-23.pdf");
        assertThat(FileNames.of("\u202E", LocalDate.of(2026, 11, 23), "pdf")).isEqualTo("Buurtbrug 2026-11-23.pdf");
    }
}
