package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.Texts;

/// The foot of the window: work under way, when something was last saved, which database, and who is at the keyboard.
final class StatusBar extends HBox {

    private final Background background;
    private final HBox work = new HBox();
    private final InvalidationListener refresh = _ -> show();

    StatusBar(Background background, Identity identity) {
        this.background = background;
        getStyleClass().add("status-bar");
        work.getStyleClass().add("status-work");
        getChildren().addAll(work, Texts.gap(), fact(Icon.DATABASE, identity.database()), fact(Icon.STAFF, identity.user()));
        background.jobs().addListener(refresh);
        background.savedAtProperty().addListener(refresh);
        show();
    }

    /// Stops listening, when the frame is built anew.
    void close() {
        background.jobs().removeListener(refresh);
        background.savedAtProperty().removeListener(refresh);
    }

    private void show() {
        work.getChildren().clear();
        if (!background.jobs().isEmpty()) {
            showJob(background.jobs().getFirst());
        } else {
            Optional.ofNullable(background.savedAtProperty().get()).ifPresent(this::showSaved);
        }
    }

    private void showSaved(LocalTime at) {
        work.getChildren().add(Texts.fact(Icon.DONE, text("frame.savedAt", Formats.time(at))));
    }

    private void showJob(RunningJob job) {
        var bar = new ProgressBar();
        bar.setAccessibleText(job.title());
        bar.progressProperty().bind(job.fractionProperty());
        var percent = new Label();
        percent.textProperty().bind(job.fractionProperty().map(
                done -> done.doubleValue() < 0 ? "" : text("frame.percent", Math.round(done.doubleValue() * 100))));
        work.getChildren().addAll(Texts.fact(Icon.HISTORY, job.title()), bar, percent, Buttons.link(text("action.cancel"), job::cancel));
    }

    private static Label fact(Icon icon, ObservableValue<String> words) {
        var label = Texts.fact(icon, "");
        label.textProperty().bind(words);
        return label;
    }
}
