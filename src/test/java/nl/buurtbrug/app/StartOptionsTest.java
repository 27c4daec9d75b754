package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    @Test
    void theFolderAndTheLanguageCanBeGiven() {
        var options = StartOptions.of(List.of("--data", "/tmp/office", "--lang=en"));

        assertThat(options.data()).contains(Path.of("/tmp/office"));
        assertThat(options.language()).contains(Language.ENGLISH);
    }

    @Test
    void neitherHasToBe() {
        var options = StartOptions.of(List.of());

        assertThat(options.data()).isEmpty();
        assertThat(options.language()).isEmpty();
    }

    @Test
    void whatIsOnlyAStartOfTheDesktopIsKnownWithoutTheParserOfCommands() {
        assertThat(StartOptions.ofDesktopOnly(List.of())).isPresent();
        assertThat(StartOptions.ofDesktopOnly(List.of("--lang", "en", "--data", "/tmp/office"))).contains(new StartOptions(Optional.of(Path.of("/tmp/office")), Optional.of(Language.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list organisations", "--data", "--data /tmp/office list people", "--lang fr", "--lang=en", "--data --lang", "--help", "--data /a --data /b", "--dat /tmp"})
    void whatElseIsGivenIsLeftToTheParser(String line) {
        assertThat(StartOptions.ofDesktopOnly(List.of(line.split(" ")))).isEmpty();
    }
}
