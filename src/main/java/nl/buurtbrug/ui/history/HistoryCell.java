package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Texts;

/// One row of the history: a day, a moment, or a change with the way to put its old value back.
final class HistoryCell extends ListCell<HistoryRow> {

    private final HistoryViewModel model;
    private final Clock clock;

    HistoryCell(HistoryViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        setPrefWidth(0); // the words are broken, not the list widened
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case HistoryRow.Day(var day) -> Texts.heading(Formats.fullDate(day));
            case HistoryRow.Together(var at, var who, var why) -> {
                var time = Formats.time(at.atZone(clock.getZone()).toLocalTime());
                yield Texts.muted(why.isEmpty() ? text("history.moment", time, who) : text("history.momentWhy", time, who, why));
            }
            case HistoryRow.Change(var entry) -> change(entry);
        });
    }

    private Node change(HistoryEntry entry) {
        var words = Texts.body(entry.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add("history-change");
        if (entry.restorable()) {
            var putBack = Buttons.link(text("history.putBack"), () -> model.putBack(entry));
            putBack.setAccessibleText(text("history.putBackOf", entry.words()));
            putBack.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(putBack);
        }
        return row;
    }
}
