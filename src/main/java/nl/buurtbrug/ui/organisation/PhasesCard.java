package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Stages;
import nl.buurtbrug.ui.common.Texts;

/// The phases of a partner, the present one on top.
final class PhasesCard extends VBox {

    private final OrganisationPartsViewModel parts;
    private final VBox rows = new VBox();

    PhasesCard(OrganisationPageViewModel model, OrganisationPartsViewModel parts) {
        this.parts = parts;
        var add = Buttons.link(text("action.add"), parts::addPhase);
        add.setId("add-phase");
        add.setAccessibleText(text("phase.add"));
        getChildren().add(new Card(text("phase.history")).with(add).containing(rows));
        model.whenRead(file -> rows.getChildren().setAll(
                file.phases().stream().map(phase -> row(phase, file.phases().size() > 1)).toList()));
    }

    private HBox row(PhaseSummary phase, boolean removable) {
        var stage = Chips.badge(Stages.badge(phase.stage()));
        stage.getStyleClass().add("stage-column");
        var since = Texts.muted(Formats.date(phase.from()));
        since.setMinWidth(Label.USE_PREF_SIZE);
        var reason = Texts.body(phase.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        var name = text("phase.since", StageWords.of(phase.stage()), Formats.date(phase.from()));
        var row = Card.row(stage, since, reason, Buttons.icon(Icon.EDIT, text("phase.mendNamed", name), () -> parts.mendPhase(phase)));
        if (removable) {
            row.getChildren().add(Buttons.icon(Icon.CLOSE, text("phase.removeNamed", name), () -> parts.removePhase(phase)));
        }
        return row;
    }
}
