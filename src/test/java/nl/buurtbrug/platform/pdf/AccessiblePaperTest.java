package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

class AccessiblePaperTest {

    private static final List<String> HOSTILE = List.of(
            "Jansen & Zonen <b>", "Feest \uD83C\uDF89 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 \uD83D\uDC4D\uD83C\uDFFD",
            "\u200Fשלום\u200E (1984) \u202Eomgekeerd\u202C", "جمعية الأخوة والسلام", "a".repeat(300), "nul\u0000bel\u0007]]> {{x}} ${y}",
            "中文协会", "los \uD83D eind", "<!-- --><![CDATA[ \"'`", "Ελληνική Кирилиця Հայ ქარ ኤርትራ", "\u0009tab\u000Bregel\u2028einde");

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsAccessible(PaperHtml list) throws IOException, VeraPDFException {
        assertThat(PdfReader.faultsAsAccessiblePdf(writer.bytes(list))).isEmpty();
    }

    static Stream<Named<PaperHtml>> lists() {
        return Stream.of(
                Named.of("with hostile names", Papers.listOfNames(HOSTILE.toArray(String[]::new))),
                Named.of("over several sheets", Papers.listOf(Papers.rows(120))),
                Named.of("without rows", Papers.listOf(List.of())));
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void labelsAreAccessible(LabelSheet sheet) throws IOException, VeraPDFException {
        var labels = HOSTILE.stream().map(name -> List.of(name, "Sportlaan 4", "9990 AB  BEEKERDAM")).toList();

        var pdf = writer.bytes(new PaperTemplates().fill(new PaperLabels("Etiketten", sheet, 1, labels)));

        assertThat(PdfReader.faultsAsAccessiblePdf(pdf)).isEmpty();
    }

    @Test
    void theValidatorSeesAFault() throws IOException, VeraPDFException {
        var untitled = new PaperHtml("<html><head></head><body><p>zonder titel en taal</p></body></html>");

        assertThat(PdfReader.faultsAsAccessiblePdf(writer.bytes(untitled))).isNotEmpty();
    }
}
