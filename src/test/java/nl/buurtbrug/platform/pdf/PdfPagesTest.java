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
}
