package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final List<PaperColumn> COLUMNS = List.of(PaperColumn.name("Naam", 30), PaperColumn.text("Soort", 10));

    @Test
    void wordsThatFitLeaveTheWidthsAsTheyAre() {
        assertThat(widths("Turnclub", "zorg")).containsExactly(75.0, 25.0);
    }

    @Test
    void aLongWordTakesRoomFromTheOtherColumns() {
        var widths = widths("Turnclub", "geloofsgemeenschap");

        assertThat(widths.get(1)).isGreaterThan(40);
        assertThat(widths.get(0) + widths.get(1)).isCloseTo(100, within(0.001));
    }

    @Test
    void whatALineMayEndInNeedsNoMoreRoom() {
        assertThat(widths("Turnclub", "a b c d e f g h i j k l m n o p")).containsExactly(75.0, 25.0);
        assertThat(widths("Turnclub", "ann@ab-c.nl")).containsExactly(75.0, 25.0);
    }

    private static List<Double> widths(String... cells) {
        return ColumnWidths.of(new PaperTable(COLUMNS, List.of(List.of(cells)), ""));
    }
}
