package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperList;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Puts lists of partners and of people on paper.
final class ListPapers {

    private static final int WIDEST_UPRIGHT = 112;
    private static final int NAME_WIDTH = 26;
    private static final int EXTRA_WIDTH = 17;

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
        var shapes = shapes(columns, new Shape<>(PartnerColumn::title, PartnerColumn::width, PartnerColumn::cell));
        return list(words, rows, PartnerSummary::name, with(shapes, rows.extras(), report.extras(), PartnerSummary::extras));
    }

    PaperList people(Report.PersonList report) {
        var rows = Rows.of(report.selection(), directory::people, PersonSummary::id);
        var words = new Words(text("report.persons"), text("report.persons.all"), text("report.person.name"), text("report.persons.none"),
                text("report.persons.count", rows.rows().size()));
        var columns = Arrays.stream(PersonColumn.values()).filter(report.columns()::contains).toList();
        var shapes = shapes(columns, new Shape<>(PersonColumn::title, PersonColumn::width, PersonColumn::cell));
        return list(words, rows, PersonSummary::sortName, with(shapes, rows.extras(), report.extras(), PersonSummary::extras));
    }

    Rows<PartnerSummary> partners(Selection<PartnerSort> selection) {
        return Rows.of(selection, directory::partners, PartnerSummary::id);
    }

    /// A column of a list on paper.
    private record Chosen<R>(PaperColumn column, Function<R, String> cell) {
    }

    private static <C, R> List<Chosen<R>> shapes(List<C> columns, Shape<C, R> shape) {
        return columns.stream().map(column -> new Chosen<R>(PaperColumn.text(shape.title().apply(column), shape.width().applyAsInt(column)),
                row -> shape.cell().apply(column, row))).toList();
    }

    /// The extra fields come behind the other columns, in their own order.
    private static <R> List<Chosen<R>> with(List<Chosen<R>> columns, ExtraFields fields, Set<Long> wanted, Function<R, ExtraValues> values) {
        var extras = fields.all().stream().filter(field -> wanted.contains(field.id())).map(field -> new Chosen<R>(
                field.type() == ExtraType.NUMBER ? PaperColumn.number(field.name(), EXTRA_WIDTH) : PaperColumn.text(field.name(), EXTRA_WIDTH),
                row -> field.words(values.apply(row).of(field.id()))));
        return Stream.concat(columns.stream(), extras).toList();
    }

    private <R> PaperList list(Words words, Rows<R> rows, Function<R, String> name, List<Chosen<R>> chosen) {
        var columns = new ArrayList<>(List.of(PaperColumn.name(words.name(), NAME_WIDTH)));
        chosen.forEach(each -> columns.add(each.column()));
        var cells = rows.rows().stream().map(row -> {
            var line = new ArrayList<>(List.of(name.apply(row)));
            chosen.forEach(each -> line.add(each.cell().apply(row)));
            return List.copyOf(line);
        }).toList();
        var wide = columns.stream().mapToInt(PaperColumn::width).sum() > WIDEST_UPRIGHT;
        var subtitle = rows.words().isEmpty() ? words.everything() : rows.words();
        var title = rows.view().isEmpty() ? new PaperTitle("", words.title(), subtitle) : new PaperTitle(words.title(), rows.view(), subtitle);
        var paper = stationery.sheet(wide ? PaperFormat.LANDSCAPE : PaperFormat.PORTRAIT, title);
        return new PaperList(paper, new PaperTable(columns, cells, words.none()), rows.rows().isEmpty() ? "" : words.closing());
    }
}
