package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void theVeryPagesAreShown() {
        try (var pages = PdfPages.open(new PdfWriter().bytes(Papers.listOf(Papers.rows(80))))) {
            var picture = pages.picture(2, 0.5);

            assertThat(pages.count()).isEqualTo(3);
            assertThat(picture.width()).isEqualTo(297);
            assertThat(picture.pixels()).hasSize(picture.width() * picture.height());
            assertThat(Arrays.stream(picture.pixels()).filter(pixel -> pixel != WHITE).count()).isGreaterThan(1000);
        }
    }

    @Test
    void theSizeOfAPageIsKnown() {
        try (var pages = PdfPages.open(new PdfWriter().bytes(Papers.listOf(Papers.rows(1))))) {
            assertThat(pages.size(1).width()).isCloseTo(595.3, within(0.1));
            assertThat(pages.size(1).height()).isCloseTo(841.9, within(0.1));
        }
    }

    @Test
    void theBeginningOfAListLooksLikeTheWholeButForTheNumberOfSheets() {
        var table = new PaperTable(Papers.COLUMNS, Papers.rows(200), "");
        var list = new PaperList(Papers.paper(PaperFormat.PORTRAIT), table, "200 partners");

        assertThat(upToTheFoot(list.beginning())).isEqualTo(upToTheFoot(list));
    }

    private static int[] upToTheFoot(PaperList list) {
        try (var pages = PdfPages.open(new PdfWriter().bytes(new PaperTemplates().fill(list)))) {
            var picture = pages.picture(1, 1);
            return Arrays.copyOf(picture.pixels(), picture.width() * 770);
        }
    }
}
