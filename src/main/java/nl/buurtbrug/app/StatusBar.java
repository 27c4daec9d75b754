package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import atlantafx.base.controls.Popover;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// The foot of the window: work under way, when something was last saved, which database, and who is at the keyboard.
final class StatusBar extends HBox {

    private final Background background;
    private final HBox work = new HBox();
    private final VBox all = new VBox();
    private final Popover list = new Popover(all);
    private final InvalidationListener refresh = _ -> show();

    /// @param openBackups goes to where back-ups are made and put back
    StatusBar(Background background, Identity identity, BackupDesk backups, Runnable openBackups) {
        this.background = background;
        getStyleClass().add("status-bar");
        work.getStyleClass().add("status-work");
        all.getStyleClass().add("job-list");
        list.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        getChildren().addAll(work, Texts.gap(), backup(backups, openBackups), fact(Icon.DATABASE, identity.database()), fact(Icon.STAFF, identity.user()));
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
        var jobs = background.jobs();
        if (jobs.isEmpty()) {
            Optional.ofNullable(background.savedAtProperty().get()).ifPresent(this::showSaved);
        } else {
            work.getChildren().add(new JobRow(jobs.getFirst()));
        }
        if (jobs.size() > 1) {
            var more = Buttons.link(text("frame.moreWork", jobs.size() - 1), this::showAll);
            more.setId("more-work");
            work.getChildren().add(more);
        }
        all.getChildren().setAll(jobs.stream().map(JobRow::new).toList());
        if (jobs.isEmpty()) {
            list.hide();
        }
    }

    private void showSaved(LocalTime at) {
        work.getChildren().add(Texts.fact(Icon.DONE, text("frame.savedAt", Formats.time(at))));
    }

    private void showAll() {
        list.show(work);
    }

    private static Node backup(BackupDesk backups, Runnable open) {
        var link = Buttons.link("", open);
        link.setId("last-backup");
        link.setGraphic(Icon.ARCHIVE.node());
        link.textProperty().bind(Bindings.createStringBinding(() -> {
            if (!backups.troubleProperty().get().isEmpty()) {
                return text("frame.backupTrouble");
            }
            return backups.all().isEmpty() ? text("frame.noBackup") : text("frame.backup", backups.moment(backups.all().getFirst().madeAt()));
        }, backups.all(), backups.troubleProperty()));
        return link;
    }

    private static Label fact(Icon icon, ObservableValue<String> words) {
        var label = Texts.fact(icon, "");
        label.textProperty().bind(words);
        return label;
    }
}
