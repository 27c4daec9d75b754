package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.buurtbrug.domain.overview.YearGlance;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Bars;
import nl.buurtbrug.ui.common.Texts;

/// The people reached by month, this year beside the year before: bars, with their numbers under them.
final class MonthBars extends GridPane {

    private static final int BARS = 0;
    private static final int NAMES = 1;
    private static final int NOW = 2;
    private static final int BEFORE = 3;

    MonthBars(YearGlance glance) {
        getStyleClass().add("month-bars");
        var year = glance.until().getYear();
        getColumnConstraints().add(new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE));
        add(legend(String.valueOf(year), "bar-now"), 0, NOW);
        add(legend(String.valueOf(year - 1), "bar-before"), 0, BEFORE);
        var most = glance.months().stream().mapToLong(month -> Math.max(month.people().now(), month.people().before())).max().orElse(0);
        for (var month : glance.months()) {
            var column = glance.months().indexOf(month) + 1;
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.CENTER);
            getColumnConstraints().add(constraints);
            var name = Formats.shortMonth(month.month());
            add(Bars.upright(month.people(), most, true), column, BARS);
            add(Texts.styled(name, "month-name"), column, NAMES);
            add(number(name, year, month.people().now()), column, NOW);
            add(number(name, year - 1, month.people().before()), column, BEFORE);
        }
    }

    private static Label legend(String year, String bar) {
        var mark = new Region();
        mark.getStyleClass().addAll("chart-mark", bar);
        var label = Texts.styled(year, "month-name");
        label.setGraphic(mark);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label number(String month, int year, long people) {
        var number = Texts.styled(Formats.number(people), "month-number");
        number.setAccessibleText(text("start.inMonth", month, String.valueOf(year), Formats.number(people)));
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }
}
