package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first step of an import: the file and how it is read.
class FileViewModelTest {

    @TempDir
    private Path folder;
    private ImportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ImportDesk(folder);
    }

    @Test
    void aChosenFileShowsItsFirstRowsAndGreysWhatIsLeftOut() {
        desk.choose("Verenigingen, stand oktober;;;;;;\n" + ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;;\nCafé Ünal;werkgever;9990 AC;Beekerdam;;;\n");

        var opened = desk.model.file().fileProperty().get().orElseThrow();
        assertThat(opened.preview()).extracting(PreviewRow::part)
                .containsExactly(PreviewRow.Part.ABOVE, PreviewRow.Part.HEADER, PreviewRow.Part.TABLE, PreviewRow.Part.TABLE);
        assertThat(opened.accented()).containsExactly("Café Ünal");
        assertThat(opened.linesAbove()).isEqualTo(1);
    }

    @Test
    void anotherEncodingIsReadAtOnce() throws IOException {
        desk.choose(desk.write(ImportDesk.HEAD + "Café Ünal;werkgever;9990 AC;Beekerdam;;;\n", Charset.forName("IBM850")));

        desk.model.file().encoding("IBM850");

        assertThat(desk.model.file().fileProperty().get().orElseThrow().accented()).containsExactly("Café Ünal");
    }

    @Test
    void rowsAtTheEndCanBeLeftOut() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;;\nBridgeclub Troef;sportclub;;;;;\nTotaal;2;;;;;\n");

        desk.model.file().footerLine(4);

        var opened = desk.model.file().fileProperty().get().orElseThrow();
        assertThat(opened.source().rowCount()).isEqualTo(2);
        assertThat(opened.preview().getLast().isLeftOut()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndLeavesNothingOpen() throws IOException {
        var file = folder.resolve("leeg.csv");
        Files.write(file, new byte[0]);

        desk.model.open(file);

        assertThat(desk.model.file().problemProperty().get()).isNotEmpty();
        assertThat(desk.model.file().fileProperty().get()).isEmpty();
    }
}
