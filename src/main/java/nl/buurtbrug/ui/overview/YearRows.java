package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.YearGlance;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// This year beside the same days of the year before: four figures, and the people reached by month.
final class YearRows extends VBox {

    private static final double HALF = 50;

    private YearRows(YearGlance glance) {
        getStyleClass().addAll("card-body", "year");
        var figures = new GridPane();
        figures.getStyleClass().add("year-figures");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            figures.getColumnConstraints().add(column);
        }
        figures.add(figure(Formats.number(glance.people().now()), text("start.people"), glance.people()), 0, 0);
        figures.add(figure(Formats.number(glance.activities().now()), text("start.activities"), glance.activities()), 1, 0);
        figures.add(figure(Formats.number(glance.partners().now()), text("start.partners"), glance.partners()), 0, 1);
        figures.add(figure(text("start.ofAll", Formats.number(glance.neighbourhoods().now()), Formats.number(glance.inAll())), text("start.neighbourhoods"),
                glance.neighbourhoods()), 1, 1);
        getChildren().addAll(Texts.caption(text("start.comparedWith", Formats.fullDate(glance.untilBefore()))), figures,
                Texts.strong(text("start.perMonth")), new MonthBars(glance));
    }

    static Card card(TodayViewModel model) {
        var room = new VBox();
        var card = new Card(text("start.untilNow", String.valueOf(model.today().getYear()))).containing(room);
        card.setId("year");
        model.yearProperty().subscribe(glance -> room.getChildren().setAll(glance.map(YearRows::new).stream().toList()));
        return card;
    }

    private static VBox figure(String number, String name, Figure figure) {
        return new VBox(Texts.styled(number, "figure"), Texts.caption(name), difference(figure));
    }

    /// The old value is said too: a difference alone tells nothing of its weight.
    private static Label difference(Figure figure) {
        var before = Formats.number(figure.before());
        if (figure.difference() == 0) {
            return styled(new Label(text("start.same", before), Icon.SAME.node()), "neutral");
        }
        return figure.difference() > 0
                ? styled(new Label(text("start.more", Formats.number(figure.difference()), before), Icon.MORE_THAN.node()), "success")
                : styled(new Label(text("start.less", Formats.number(-figure.difference()), before), Icon.LESS_THAN.node()), "warning");
    }

    private static Label styled(Label label, String tone) {
        label.getStyleClass().addAll("caption", "badge", tone);
        label.setWrapText(true);
        return label;
    }
}
