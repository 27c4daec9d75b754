package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.util.Locale;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.overview.Area;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;

/// How figures are said, for who reads them and for who hears them.
final class FigureWords {

    private FigureWords() {
    }

    /// "12 mensen bereikt".
    static String people(long number) {
        return text("reached.people", number);
    }

    /// "155 meer (was 1.085)".
    static String difference(Figure figure) {
        if (figure.difference() == 0) {
            return text("reached.same");
        }
        return figure.difference() > 0 ? text("reached.more", figure.difference(), figure.before()) : text("reached.fewer", -figure.difference(), figure.before());
    }

    /// "Ouders in Zuiderveld".
    static String title(ReachOverview overview, Slice slice) {
        return switch (slice) {
            case Slice.Part part -> overview.parts().get(part.split()).stream().filter(one -> one.slice().equals(part)).map(ReachOverview.Part::name).findFirst().map(FigureWords::capital).orElse("");
            case Slice.Field field -> field.group().map(group -> title(overview, field.area(), group(overview, group))).orElseGet(() -> area(overview, field.area()));
        };
    }

    private static String title(ReachOverview overview, Area area, String group) {
        return switch (area) {
            case Area.Everywhere() -> group;
            case Area.Elsewhere() -> text("reached.title.elsewhere", group);
            case Area.Municipality _, Area.Neighbourhood _ -> text("reached.title", group, area(overview, area));
        };
    }

    static String area(ReachOverview overview, Area area) {
        return overview.rows().stream().filter(row -> row.area().equals(area)).map(ReachOverview.Row::name).findFirst().orElseGet(() -> text("reached.everybody"));
    }

    private static String group(ReachOverview overview, long id) {
        return overview.groups().stream().filter(group -> group.id() == id).map(FigureWords::name).findFirst().orElse("");
    }

    /// A group as a title.
    static String name(ListEntry group) {
        return capital(group.name());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// All that a field says: "Ouders in Zuiderveld: niemand bereikt, 3 partners".
    static String field(ReachOverview overview, Slice.Field field) {
        var cell = overview.cell(field);
        var words = text("reached.field", title(overview, field), people(cell.figure().now()), text("reached.partners", cell.partners()));
        return overview.before().isPresent() ? text("reached.compared", words, difference(cell.figure())) : words;
    }

    /// All that a part says: "Via kinderen: 402 mensen bereikt".
    static String part(ReachOverview overview, ReachOverview.Part part) {
        var words = text("reached.part", part.name(), people(part.figure().now()));
        return overview.before().isPresent() ? text("reached.compared", words, difference(part.figure())) : words;
    }
}
