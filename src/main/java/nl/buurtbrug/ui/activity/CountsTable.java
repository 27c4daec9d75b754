package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Texts;

/// The counts of one session, to read.
final class CountsTable extends GridPane {

    /// How wide each column is, in hundredths: audience, ages, number, how counted, through whom, whether it counts.
    static final List<Double> WIDTHS = List.of(20.0, 18.0, 9.0, 18.0, 22.0, 13.0);
    private static final int NUMBER = 2;

    CountsTable(List<ReachRecord> counts, ActivityFile file) {
        getStyleClass().add("counts");
        columns(this);
        heads(this);
        counts.forEach(count -> row(count.details(), file));
    }

    static void columns(GridPane grid) {
        WIDTHS.forEach(width -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        });
        grid.getColumnConstraints().get(NUMBER).setHalignment(HPos.RIGHT);
    }

    static void heads(GridPane grid) {
        grid.addRow(0, head("reach.group"), head("reach.ages"), head("reach.people"), head("reach.counted"), head("reach.through"), head("reach.inTotal"));
    }

    private static Label head(String key) {
        return Texts.styled(text(key), "counts-head");
    }

    private void row(ReachDetails details, ActivityFile file) {
        var number = Texts.strong(Formats.number(details.people()));
        addRow(getRowCount(), Texts.body(file.lists().groups().name(details.group())), Texts.body(ActivityWords.of(details.ages())), number, Texts.body(ActivityWords.of(details.counted())),
                Texts.body(details.through().map(file.names()::get).orElse("")), Texts.muted(details.inTotal() ? text("reach.counts") : text("reach.countsNot")));
    }
}
