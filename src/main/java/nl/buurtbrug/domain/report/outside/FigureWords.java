package nl.buurtbrug.domain.report.outside;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buurtbrug.domain.report.hiding.Figure;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperMatrix;

/// How numbers of people stand on paper: in figures, as a bar, and as a shade.
public final class FigureWords {

    private static final List<Integer> SHADES = List.of(50, 25, 10, 1);

    private FigureWords() {
    }

    public static String of(Figure figure) {
        return switch (figure) {
            case Figure.Shown(int people) -> people == 0 ? text("report.reach.nobody") : Formats.number(people);
            case Figure.FewerThanFive() -> text("report.reach.few");
            case Figure.Withheld() -> text("report.reach.withheld");
        };
    }

    /// With the word behind it: "42 mensen".
    public static String people(Figure figure) {
        return figure instanceof Figure.Shown(int people) ? text("report.reach.personCount", people, Formats.number(people)) : text("report.reach.persons", of(figure));
    }

    /// What the signs on the paper mean.
    public static String legend(Figures figures) {
        var sentences = new ArrayList<>(List.of(text("report.reach.nobodyMeans")));
        if (figures.hidesSomething()) {
            sentences.add(text("report.reach.hiddenMeans"));
        }
        return String.join(" ", sentences);
    }

    public static PaperBars.Bar bar(String name, Figure figure) {
        return new PaperBars.Bar(name, of(figure), figure instanceof Figure.Shown(int people) ? people : 0);
    }

    static PaperMatrix.Cell cell(Figure figure) {
        var shade = switch (figure) {
            case Figure.Shown(int people) -> shade(people);
            case Figure.FewerThanFive() -> shade(1);
            case Figure.Withheld() -> 0;
        };
        return new PaperMatrix.Cell(of(figure), shade);
    }

    private static int shade(int people) {
        return (int) SHADES.stream().filter(least -> people >= least).count();
    }

    public static String capitalised(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
