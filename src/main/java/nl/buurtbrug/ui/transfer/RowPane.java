package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// What happens with the chosen row, in full; a refused one offers to be mended.
final class RowPane extends VBox {

    RowPane(PlanViewModel model, PlanRow row, Runnable mend) {
        getStyleClass().add("plan-pane");
        var title = Texts.heading(row.title().isEmpty() ? text("wizard.row.nameless") : row.title());
        var doubts = model.openDoubts().count();
        getChildren().addAll(new PaneHead(title, doubts == 0 ? "" : text("wizard.doubt.left", doubts), model),
                new HBox(Chips.badge(DecisionBadge.of(row.decision())), Texts.muted(text("wizard.row.ofFile", Formats.number(row.line())))));
        getChildren().getLast().getStyleClass().add("pane-facts");
        if (!row.organisation().isEmpty() && !row.person().isEmpty()) {
            getChildren().add(Texts.fact(Icon.PERSON, String.join(", ", Stream.of(row.person(), row.detail()).filter(words -> !words.isEmpty()).toList())));
        }
        row.changes().forEach(change -> getChildren().add(RowDetail.change(change)));
        row.reasons().forEach(reason -> {
            var words = Texts.body(reason.text());
            words.getStyleClass().add(row.decision() == RowDecision.REFUSED ? "danger" : "second");
            getChildren().add(words);
        });
        if (row.decision() == RowDecision.REFUSED) {
            var button = Buttons.plain(Icon.EDIT, text("wizard.mend"), mend);
            button.setId("mend");
            getChildren().addAll(new HBox(button), Texts.caption(text("wizard.mend.or")));
        }
        if (model.isDecided(row)) {
            getChildren().add(Buttons.link(text("wizard.doubt.takeBack"), model::takeBack));
        }
    }
}
