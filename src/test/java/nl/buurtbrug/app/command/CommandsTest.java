package nl.buurtbrug.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void withoutACommandTheDesktopStarts() {
        var started = new ArrayList<String>();

        var run = CommandLineRun.of(() -> started.add("desktop"), "--data", folder.toString(), "--lang=en");

        assertThat(run.status()).isZero();
        assertThat(started).containsExactly("desktop");
    }

    @Test
    void withoutADisplayTheDesktopSaysSo() {
        var run = CommandLineRun.of(() -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        });

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.complaintLines()).hasSize(1).first().asString().contains("geen scherm");
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(CommandLineRun.of("--help").out()).contains("Gebruik: buurtbrug", "Opdrachten:", "De map met gegevens");
        assertThat(CommandLineRun.of("list", "--help", "--lang", "en").out()).contains("Usage: buurtbrug list", "The partners, the people");
    }

    @Test
    void whatIsNotUnderstoodIsWrongUsage() {
        assertWrong("Onbekend: dance", "dance");
        assertWrong("Onbekend: --dance", "list", "people", "--dance");
        assertWrong("Er ontbreekt nog: organisations|people", "list");
        assertWrong("‘animals’ kan niet bij organisations|people", "list", "animals");
        assertWrong("‘fr’ kan niet bij --lang", "--lang", "fr", "list", "people");
        assertWrong("Er ontbreekt nog: --csv FILE", "list", "people", "--csv");
        assertWrong("--data DIR staat er vaker dan één keer", "list", "people", "--data", "a", "--data", "b");
    }

    private static void assertWrong(String sentence, String... arguments) {
        var run = CommandLineRun.of(arguments);

        assertThat(run.status()).as("%s", List.of(arguments)).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints()).contains(sentence).contains("--help");
    }

    @Test
    void aFolderThatCannotBeOpenedGetsOnePlainLineInTheLanguageAskedFor() throws Exception {
        var file = Files.createFile(folder.resolve("list.csv"));

        var inAFile = CommandLineRun.of("--data", file.toString(), "--lang", "en", "list", "people");
        var amongOthers = CommandLineRun.of("list", "people", "--data", folder.toString());

        assertThat(inAFile.status()).isEqualTo(3);
        assertThat(inAFile.out()).isEmpty();
        assertThat(inAFile.complaintLines()).containsExactly(
                file + ": There is a file at this place, not a folder. Nothing was changed. Choose a folder to keep the data in.");
        assertThat(amongOthers.status()).isEqualTo(3);
        assertThat(amongOthers.complaintLines()).hasSize(1).first().asString().contains("geen gegevens van Buurtbrug");
        assertThat(folder).isDirectoryNotContaining("glob:**/log");
    }
}
