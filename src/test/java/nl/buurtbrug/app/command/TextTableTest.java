package nl.buurtbrug.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsWhatTheyHold() {
        var lines = TextTable.lines(List.of("Naam", "Plaats"), List.of(List.of("De Meerkoeten", "Beekerdam"), List.of("Zoë", "")));

        assertThat(lines).containsExactly("Naam           Plaats", "------------------------", "De Meerkoeten  Beekerdam", "Zoë");
    }

    @Test
    void aTerminalIsNotObeyingNames() {
        var lines = TextTable.lines(List.of("Naam"), List.of(List.of("a\u001B[31mb\nc\u202Ed")));

        assertThat(lines.getLast()).isEqualTo("a [31mb c d");
    }

    @Test
    void aLongTextIsCutWhereItDoesNotSplitASign() {
        var lines = TextTable.lines(List.of("Naam"), List.of(List.of("🎈".repeat(60))));

        assertThat(lines.getLast()).isEqualTo("🎈".repeat(39) + "…");
    }
}
