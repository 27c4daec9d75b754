package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void aLineEndsBetweenWordsAndAfterASlash() {
        assertThat(pieces("Turnclub Lenig buurt-/wijkvereniging")).containsExactly("Turnclub ", "Lenig ", "buurt-/", "wijkvereniging");
    }

    @Test
    void anAbbreviationStaysTogether() {
        assertThat(pieces("Bakkerij Van Oeveren b.v.")).containsExactly("Bakkerij ", "Van ", "Oeveren ", "b.v.");
    }

    @Test
    void anAddressMayEndALineBeforeItsSignAndAfterItsDots() {
        assertThat(pieces("gonda@lindenhof.example")).containsExactly("gonda", "@lindenhof.", "example");
    }

    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
