package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelSheetTest {

    private static final double MILLIMETRES_IN_A_POINT = 25.4 / 72;

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void allLabelsAreOnThePaper(LabelSheet sheet) {
        var last = sheet.place(sheet.labels() - 1);

        assertThat(last.left() + sheet.width()).isLessThanOrEqualTo(210);
        assertThat(last.top() + sheet.height()).isLessThanOrEqualTo(297);
        assertThat(210 - last.left() - sheet.width()).isCloseTo(sheet.place(0).left(), within(0.1));
        assertThat(297 - last.top() - sheet.height()).isCloseTo(sheet.place(0).top(), within(0.1));
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void labelsArePrintedWhereTheyAre(LabelSheet sheet) throws IOException {
        var begins = begins(pdf(sheet, 0, sheet.labels()));

        assertThat(begins).hasSize(sheet.labels());
        for (var number = 0; number < sheet.labels(); number++) {
            assertThat(begins.get(number).left() - begins.getFirst().left())
                    .isCloseTo(sheet.place(number).left() - sheet.place(0).left(), within(0.05));
            assertThat(begins.get(number).top() - begins.getFirst().top())
                    .isCloseTo(sheet.place(number).top() - sheet.place(0).top(), within(0.05));
        }
    }

    @Test
    void aFullSheetIsOneSheet() throws IOException {
        assertThat(pages(pdf(LabelSheet.THREE_BY_EIGHT, 0, 24))).isEqualTo(1);
        assertThat(pages(pdf(LabelSheet.THREE_BY_EIGHT, 1, 24))).isEqualTo(2);
    }

    @Test
    void aSheetThatWasBegunIsUsedUp() throws IOException {
        var whole = begins(pdf(LabelSheet.TWO_BY_SEVEN, 0, 14));

        var begun = begins(pdf(LabelSheet.TWO_BY_SEVEN, 3, 1));

        assertThat(begun).containsExactly(whole.get(3));
    }

    private static byte[] pdf(LabelSheet sheet, int used, int count) {
        var labels = new PaperLabels("Etiketten", sheet, used, Collections.nCopies(count, List.of("X")));
        return new PdfWriter().bytes(new PaperTemplates().fill(labels));
    }

    private static int pages(byte[] pdf) {
        try (var pages = PdfPages.open(pdf)) {
            return pages.count();
        }
    }

    private static List<LabelSheet.Place> begins(byte[] pdf) throws IOException {
        var places = new ArrayList<LabelSheet.Place>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                places.add(new LabelSheet.Place(text.getXDirAdj() * MILLIMETRES_IN_A_POINT, text.getYDirAdj() * MILLIMETRES_IN_A_POINT));
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.writeText(document, Writer.nullWriter());
        }
        return places;
    }
}
