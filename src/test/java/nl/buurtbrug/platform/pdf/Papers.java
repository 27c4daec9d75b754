package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.stream.IntStream;

/// Papers for tests.
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
}
