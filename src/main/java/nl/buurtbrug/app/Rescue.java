package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.backup.Found;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.Questions;

/// The way on when the data are damaged or gone: the newest back-up that can be read whole, put back in two clicks.
record Rescue(DataFolder folder, Background background, Questions questions, Clock clock) {

    /// Shows what is wrong at once, and the back-up when it was found.
    ///
    /// @param others  what can be done besides
    /// @param restore puts a back-up back
    void offer(Opened.Refused refused, List<Button> others, Consumer<Parent> show, Consumer<Found> restore) {
        show.accept(page(refused, text("open.searchingBackup"), others));
        background.fetch(() -> folder.backups().newestGood().map(backup -> BackupService.look(folder.backups(), backup.file())),
                found -> show.accept(found.map(good -> page(refused, text("open.foundBackup", moment(good), good.counts().words()), with(restoreButton(good, restore), others)))
                        .orElseGet(() -> page(refused, text("open.noBackup"), others))));
    }

    private NoticeView page(Opened.Refused refused, String found, List<Button> buttons) {
        var notice = refused.notice();
        return new NoticeView(new Notice(notice.title(), notice.words() + "\n\n" + found), refused.folder(), buttons.toArray(Button[]::new));
    }

    private static List<Button> with(Button first, List<Button> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private Button restoreButton(Found good, Consumer<Found> restore) {
        var button = Buttons.primary(text("open.restore"), () -> questions.ask(new Question(text("backup.restore.title"),
                text("open.restore.question", moment(good), good.counts().words()),
                new Question.Answer(text("backup.restore.yes"), () -> restore.accept(good)),
                new Question.Answer(text("action.cancel"), () -> { }))));
        button.setId("restore-newest");
        return button;
    }

    private String moment(Found found) {
        var local = found.madeAt().orElse(Instant.EPOCH).atZone(clock.getZone());
        return text("backup.moment", Formats.day(local.toLocalDate()), Formats.time(local.toLocalTime()));
    }
}
