package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.Arrays;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Texts;

/// The fields of a phase.
final class PhasePanelView extends VBox {

    PhasePanelView(PhasePanelViewModel model, Clock clock) {
        var form = new Form();
        form.addNode(stages(model), 12);
        form.add("phase.from", new DateField(clock), 7).textProperty().bindBidirectional(model.fromProperty());
        var reason = form.add("phase.reason", new TextArea());
        reason.setPrefRowCount(3);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        form.help("phase.reason", text("privacy.note"));
        model.problems().subscribe(() -> form.show(model.problems()));
        getChildren().add(form);
    }

    private static VBox stages(PhasePanelViewModel model) {
        var group = new ToggleGroup();
        var stages = new VBox(Texts.styled(text("organisation.stage"), "field-label"));
        stages.getStyleClass().add("radio-list");
        Arrays.stream(Stage.values()).forEach(stage -> {
            var button = new RadioButton(StageWords.of(stage));
            button.setToggleGroup(group);
            button.setSelected(stage == model.stageProperty().get());
            button.setOnAction(_ -> model.stageProperty().set(stage));
            stages.getChildren().add(button);
        });
        return stages;
    }
}
