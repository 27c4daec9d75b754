package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.language.Language;
import org.junit.jupiter.api.Test;

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
}
