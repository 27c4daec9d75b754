package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.trail.ChangeKind;
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
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add("history-change");
        if (entry.isShortened()) {
            row.getChildren().add(whole(entry, words));
        }
        if (entry.restorable()) {
            var taken = entry.line().kind() == ChangeKind.REMOVED;
            var putBack = Buttons.link(taken ? text("history.putThingBack") : text("history.putBack"), () -> model.putBack(entry));
            putBack.setAccessibleText(text("history.putBackOf", entry.words()));
            row.getChildren().add(putBack);
        }
        return row;
    }

    private static Hyperlink whole(HistoryEntry entry, Label words) {
        var link = Buttons.link(text("history.whole"), () -> { });
        link.setOnAction(_ -> {
            var isWhole = words.getText().equals(entry.whole());
            words.setText(isWhole ? entry.words() : entry.whole());
            link.setText(isWhole ? text("history.whole") : text("history.short"));
        });
        return link;
    }
}
