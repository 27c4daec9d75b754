package nl.buurtbrug.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Papers for tests, and what a reader and a validator say of them.
final class Papers {

    static final List<PaperColumn> COLUMNS =
            List.of(PaperColumn.name("Naam", 5), PaperColumn.text("Soort", 3), PaperColumn.number("Leden", 1));

    private Papers() {
    }

    static Paper paper(PaperFormat format) {
        return new Paper(format, new Letterhead("Bureau & Co", List.of("Kerkplein 7"), Logo.ofTheProgram()),
                new PaperTitle("Partnerlijst", "Alle <partners>", "Met label ‘jeugd’."),
                new PaperFoot("Alleen voor intern gebruik.", "ma 23 nov 2026"));
    }

    static PaperHtml listOf(List<List<String>> rows) {
        var table = new PaperTable(COLUMNS, rows, "Hier komen uw partners.");
        return new PaperTemplates().fill(new PaperList(paper(PaperFormat.PORTRAIT), table, rows.size() + " partners"));
    }

    static PaperHtml listOfNames(String... names) {
        return listOf(List.of(names).stream().map(name -> List.of(name, name, "1.240")).toList());
    }

    static List<List<String>> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> List.of("Partner " + i, "Sportvereniging", "" + i)).toList();
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    static List<String> faultsAsAccessiblePdf(byte[] pdf) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct().toList();
        }
    }
}
