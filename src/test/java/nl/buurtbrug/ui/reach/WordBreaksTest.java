package nl.buurtbrug.ui.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    private static List<String> lines(String name, int letters) {
        return WordBreaks.lines(name, words -> words.length() <= letters);
    }

    @Test
    void aNameThatFitsStaysWhole() {
        assertThat(lines("Ouders", 8)).containsExactly("Ouders");
        assertThat(lines("Jonge ouders", 12)).containsExactly("Jonge ouders");
    }

    @Test
    void aLongWordIsBrokenBetweenSyllables() {
        assertThat(lines("Vrijwilligers", 8)).containsExactly("Vrijwil-", "ligers");
        assertThat(lines("Wijkbewoners", 8)).containsExactly("Wijkbe-", "woners");
        assertThat(lines("Kinderen", 6)).containsExactly("Kinde-", "ren");
        assertThat(lines("Professionals", 9)).containsExactly("Profes-", "sionals");
    }

    @Test
    void aNameIsBrokenAtItsSpacesAndSignsFirst() {
        assertThat(lines("Leerlingen/studenten", 11)).containsExactly("Leerlingen/", "studenten");
        assertThat(lines("Ouders met kinderen", 10)).containsExactly("Ouders met", "kinderen");
    }

    @Test
    void whatCannotBeBrokenStaysAsItIs() {
        assertThat(lines("Xqrstvw", 3)).containsExactly("Xqrstvw");
        assertThat(lines("A", 0)).containsExactly("A");
    }
}
