package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.overview.Area;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.PeriodWords;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.domain.overview.Split;
import nl.buurtbrug.domain.transfer.ListTable;

/// What is seen, as tables for a spreadsheet.
final class ReachTables {

    private ReachTables() {
    }

    /// The rows and columns of the matrix with their totals. Numbers are as a spreadsheet reads them, without points.
    static ListTable matrix(ReachOverview overview, Layer layer) {
        var header = new ArrayList<>(List.of(text("reached.neighbourhood")));
        overview.groups().forEach(group -> header.addAll(heads(layer, FigureWords.name(group))));
        header.addAll(heads(layer, text("reached.total")));
        if (layer != Layer.PARTNERS) {
            overview.before().ifPresent(before -> header.addAll(List.of(PeriodWords.of(before), text("reached.difference"))));
        }
        var rows = Stream.concat(overview.rows().stream(), Stream.of(new ReachOverview.Row(new Area.Everywhere(), text("reached.total"))));
        return new ListTable(header, rows.map(row -> row(overview, layer, row)).toList());
    }

    private static List<String> heads(Layer layer, String name) {
        return switch (layer) {
            case PEOPLE, PARTNERS -> List.of(name);
            case BOTH -> List.of(text("reached.file.people", name), text("reached.file.partners", name));
        };
    }

    private static List<String> row(ReachOverview overview, Layer layer, ReachOverview.Row row) {
        var cells = new ArrayList<>(List.of(row.name()));
        var groups = Stream.concat(overview.groups().stream().map(group -> Optional.of(group.id())), Stream.of(Optional.<Long>empty()));
        groups.map(group -> overview.cell(new Slice.Field(row.area(), group))).forEach(cell -> cells.addAll(switch (layer) {
            case PEOPLE -> List.of(number(cell.figure().now()));
            case PARTNERS -> List.of(number(cell.partners()));
            case BOTH -> List.of(number(cell.figure().now()), number(cell.partners()));
        }));
        if (layer != Layer.PARTNERS && overview.before().isPresent()) {
            cells.addAll(compared(overview.cell(new Slice.Field(row.area(), Optional.empty())).figure()));
        }
        return cells;
    }

    /// All parts of all splits under each other.
    static ListTable parts(ReachOverview overview) {
        var header = new ArrayList<>(List.of(text("reached.file.by"), text("reached.file.part"), PeriodWords.of(overview.period())));
        overview.before().ifPresent(before -> header.addAll(List.of(PeriodWords.of(before), text("reached.difference"))));
        return new ListTable(header, Arrays.stream(Split.values()).flatMap(split -> overview.parts().get(split).stream().map(part -> part(overview, part))).toList());
    }

    private static List<String> part(ReachOverview overview, ReachOverview.Part part) {
        var cells = new ArrayList<>(List.of(SplitWords.of(part.slice().split()), part.name(), number(part.figure().now())));
        if (overview.before().isPresent()) {
            cells.addAll(compared(part.figure()));
        }
        return cells;
    }

    private static List<String> compared(Figure figure) {
        return List.of(number(figure.before()), number(figure.difference()));
    }

    private static String number(long number) {
        return String.valueOf(number);
    }
}
