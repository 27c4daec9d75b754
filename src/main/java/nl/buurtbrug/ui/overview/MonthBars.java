package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.buurtbrug.domain.overview.YearGlance;
import nl.buurtbrug.language.Formats;
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
            add(new Bars(month.people(), most), column, BARS);
            add(Texts.styled(name, "month-name"), column, NAMES);
            add(number(name, year, month.people().now()), column, NOW);
            add(number(name, year - 1, month.people().before()), column, BEFORE);
        }
    }

    private static Label legend(String year, String bar) {
        var mark = new Region();
        mark.getStyleClass().addAll("legend-mark", bar);
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

    /// Two bars on one ground, as high as the largest of all months allows.
    private static final class Bars extends Pane {

        private static final double PART = 0.36;

        private final YearGlance.Figure people;
        private final long most;
        private final Region before = bar("bar-before");
        private final Region now = bar("bar-now");

        private Bars(YearGlance.Figure people, long most) {
            this.people = people;
            this.most = most;
            getStyleClass().add("bars");
            getChildren().addAll(before, now);
        }

        private static Region bar(String style) {
            var bar = new Region();
            bar.getStyleClass().add(style);
            return bar;
        }

        @Override
        protected void layoutChildren() {
            var width = snapSizeX(getWidth() * PART);
            place(before, getWidth() / 2 - width, width, people.before());
            place(now, getWidth() / 2, width, people.now());
        }

        private void place(Region bar, double left, double width, long number) {
            var height = most == 0 ? 0 : snapSizeY(getHeight() * number / most);
            bar.resizeRelocate(snapPositionX(left), getHeight() - height, width, height);
        }
    }
}
