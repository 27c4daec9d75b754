package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.Texts;

/// Long work under way: what is done, how far it is, and the way to stop it.
final class WorkPane extends VBox {

    WorkPane(RunningJob job, String explanation) {
        getStyleClass().addAll("bb-card", "work-pane");
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setAccessibleText(job.title());
        bar.setMaxWidth(Double.MAX_VALUE);
        var cancel = Buttons.plain(text("action.cancel"), job::cancel);
        cancel.setId("cancel-work");
        getChildren().addAll(Texts.heading(job.title()), bar, Texts.body(explanation), cancel);
    }
}
