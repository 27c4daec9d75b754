package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperList;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Puts lists of partners and of people on paper.
final class ListPapers {

    private static final int WIDEST_UPRIGHT = 112;
    private static final int NAME_WIDTH = 26;

    private final DirectoryService directory;
    private final Stationery stationery;

    ListPapers(DirectoryService directory, Stationery stationery) {
        this.directory = directory;
        this.stationery = stationery;
    }

    /// A column as it may be chosen, whatever it is a column of.
    private record Shape<C, R>(Function<C, String> title, ToIntFunction<C> width, BiFunction<C, R, String> cell) {
    }

    private record Words(String title, String everything, String name, String none, String closing) {
    }

    PaperList partners(Report.PartnerList report) {
        var rows = partners(report.selection());
        var words = new Words(text("report.partners"), text("report.partners.all"), text("report.partner.name"), text("report.partners.none"),
                text("report.partners.count", rows.rows().size()));
        var columns = Arrays.stream(PartnerColumn.values()).filter(report.columns()::contains).toList();
        return list(words, rows, PartnerSummary::name, columns, new Shape<>(PartnerColumn::title, PartnerColumn::width, PartnerColumn::cell));
    }

    PaperList people(Report.PersonList report) {
        var rows = Rows.of(report.selection(), directory::people, PersonSummary::id);
        var words = new Words(text("report.persons"), text("report.persons.all"), text("report.person.name"), text("report.persons.none"),
                text("report.persons.count", rows.rows().size()));
        var columns = Arrays.stream(PersonColumn.values()).filter(report.columns()::contains).toList();
        return list(words, rows, PersonSummary::sortName, columns, new Shape<>(PersonColumn::title, PersonColumn::width, PersonColumn::cell));
    }

    Rows<PartnerSummary> partners(Selection<PartnerSort> selection) {
        return Rows.of(selection, directory::partners, PartnerSummary::id);
    }

    private <C, R> PaperList list(Words words, Rows<R> rows, Function<R, String> name, List<C> chosen, Shape<C, R> shape) {
        var columns = new ArrayList<>(List.of(PaperColumn.name(words.name(), NAME_WIDTH)));
        chosen.forEach(column -> columns.add(PaperColumn.text(shape.title().apply(column), shape.width().applyAsInt(column))));
        var cells = rows.rows().stream().map(row -> {
            var line = new ArrayList<>(List.of(name.apply(row)));
            chosen.forEach(column -> line.add(shape.cell().apply(column, row)));
            return List.copyOf(line);
        }).toList();
        var wide = columns.stream().mapToInt(PaperColumn::width).sum() > WIDEST_UPRIGHT;
        var subtitle = rows.words().isEmpty() ? words.everything() : rows.words();
        var title = rows.view().isEmpty() ? new PaperTitle("", words.title(), subtitle) : new PaperTitle(words.title(), rows.view(), subtitle);
        var paper = stationery.sheet(wide ? PaperFormat.LANDSCAPE : PaperFormat.PORTRAIT, title);
        return new PaperList(paper, new PaperTable(columns, cells, words.none()), rows.rows().isEmpty() ? "" : words.closing());
    }
}
