package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.Texts;

/// One job under way: what it is, how far it is, and the way to stop it.
final class JobRow extends HBox {

    JobRow(RunningJob job) {
        getStyleClass().add("status-work");
        var bar = new ProgressBar();
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fractionProperty());
        var percent = new Label();
        percent.textProperty().bind(job.fractionProperty().map(
                done -> done.doubleValue() < 0 ? "" : text("frame.percent", Math.round(done.doubleValue() * 100))));
        var cancel = Buttons.link(text("action.cancel"), job::cancel);
        cancel.setAccessibleText(text("frame.cancelJob", job.title()));
        getChildren().addAll(Texts.fact(Icon.HISTORY, job.title()), bar, percent, Texts.gap(), cancel);
    }
}
