package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.Damage;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.log.LogFile;
import nl.buurtbrug.platform.settings.Account;
import nl.buurtbrug.platform.settings.Settings;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DialogQuestions;
import nl.buurtbrug.ui.common.Failures;
import nl.buurtbrug.ui.common.Looks;
import nl.buurtbrug.ui.common.Preferences;
import nl.buurtbrug.ui.common.Texts;

/// The way from an empty window to the first page: the window first, then the data on a thread, or why they stay closed.
final class Desktop {

    private static final Duration A_MOMENT = Duration.millis(400);
    private static final System.Logger LOG = System.getLogger(Desktop.class.getName());
    private static final Duration A_WHILE = Duration.seconds(2);

    private final Appearance appearance = new Appearance(Language.DUTCH, Theme.SYSTEM, TextSize.NORMAL);
    private final StackPane empty = new StackPane();
    private final PauseTransition moment = new PauseTransition(A_MOMENT);
    private final Stage stage;
    private final Surroundings surroundings;
    private final Background background;
    private final StartOptions options;
    private Optional<Database> database = Optional.empty();
    private DataFolder present = DataFolder.usual();
    private Optional<DataFolder> chosen = Optional.empty();

    Desktop(Stage stage, Surroundings surroundings, StartOptions options) {
        this.stage = stage;
        this.surroundings = surroundings;
        background = surroundings.background();
        this.options = options;
    }

    /// Shows the window while the data are being opened.
    ///
    /// @param opening what is under way already; begun here when it is not
    void start(Optional<Opening.UnderWay> opening) {
        var folder = options.folder();
        empty.getStyleClass().addAll("frame", "notice-page");
        stage.setScene(new Scene(empty, 1280, 720));
        opening.ifPresentOrElse(begun -> await(begun, folder, false), () -> open(folder));
        Looks.follow(appearance);
        stage.setTitle(text("app.name"));
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        WindowMemory.recall(preferences(folder), stage);
        stage.show();
    }

    private static Preferences preferences(DataFolder folder) {
        return new KeptPreferences(Settings.in(folder.path()));
    }

    private void open(DataFolder folder) {
        speakAsIn(folder);
        Consent.isNeededFor(folder).ifPresentOrElse(
                hazard -> show(new NoticeView(Notice.of(hazard), folder.path(), chooseButton(true),
                        Buttons.plain(text("open.anyway"), () -> read(folder, true)), closeButton())),
                () -> read(folder, false));
    }

    private void speakAsIn(DataFolder folder) {
        AppearanceMemory.recall(preferences(folder), appearance, options.language());
        Text.use(appearance.languageProperty().get());
    }

    private void read(DataFolder folder, boolean acceptsHazard) {
        await(new Opening(folder, Clock.systemDefaultZone(), Account.name()).begin(background), folder, acceptsHazard);
    }

    private void await(Opening.UnderWay opening, DataFolder folder, boolean acceptsHazard) {
        present = folder;
        speakAsIn(folder);
        show(empty);
        moment.setOnFinished(_ -> empty.getChildren().setAll(Texts.muted(text("open.opening"))));
        moment.playFromStart();
        background.fetch(opening.opened()::join, opened -> {
            moment.stop();
            switch (opened) {
                case Opened.Ready ready -> {
                    background.fetch(opening.read()::join, refused -> refused.ifPresentOrElse(why -> refuse(why, folder), () -> getReady(ready)));
                    enter(ready, folder, acceptsHazard);
                }
                case Opened.Refused refused -> refuse(refused, folder);
            }
        });
    }

    /// Gets ready what most people ask for soon, once they have their first page.
    private void getReady(Opened.Ready ready) {
        after(A_MOMENT, ready.services().directory()::getReady);
        after(A_MOMENT, ready.database()::getReady);
        after(A_WHILE, ready.services().reports()::warmUp);
    }

    private void after(Duration pause, Runnable work) {
        var paused = new PauseTransition(pause);
        paused.setOnFinished(_ -> background.quietly(work));
        paused.play();
    }

    private void refuse(Opened.Refused refused, DataFolder folder) {
        database = Optional.empty();
        stage.setOnCloseRequest(null);
        if (refused.reason().asksForBackup()) {
            var others = new ArrayList<>(List.of(Buttons.plain(text("open.again"), () -> open(folder)), chooseButton(false), closeButton()));
            if (refused.reason() == Reason.INCOMPLETE) {
                others.addFirst(Buttons.plain(text("open.acceptLoss"), () -> acceptLoss(folder)));
            }
            new Rescue(folder, background, new DialogQuestions(() -> stage), Clock.systemDefaultZone())
                    .offer(refused, others, this::show, found -> restore(folder, found.source()));
        } else {
            show(new NoticeView(refused.notice(), refused.folder(),
                    Buttons.primary(text("open.again"), () -> open(folder)), chooseButton(false), closeButton()));
        }
    }

    private void acceptLoss(DataFolder folder) {
        background.fetch(() -> {
            folder.acceptLoss();
            return folder;
        }, this::open);
    }

    /// Closes the data, puts others in their place, and opens those; when that fails, opens the ones that are still there.
    private void restore(DataFolder folder, Path source) {
        var open = database;
        database = Optional.empty();
        stage.setOnCloseRequest(null);
        show(new StackPane(Texts.muted(text("backup.restoring"))));
        background.start(text("backup.restoring"), _ -> {
            open.ifPresent(Database::close);
            return BackupService.restore(folder, source);
        }, _ -> open(folder), () -> open(folder));
    }

    /// What went wrong behind a page is told, unless the data were closed and the window says so already.
    void failed(Throwable failure) {
        var words = FailureWords.of(failure, present);
        if (words.isPresent()) {
            Failures.show(failure, words.get());
        } else if (database.isPresent() && Damage.isSeenIn(failure)) {
            database.get().close();
            refuse(Opened.Refused.because(Reason.DAMAGED, present.path()), present);
        } else if (database.isPresent() || !(failure instanceof IllegalStateException)) {
            Failures.show(failure);
        }
    }

    private void enter(Opened.Ready ready, DataFolder folder, boolean acceptsHazard) {
        database = Optional.of(ready.database());
        Failures.areLoggedIn(LogFile.in(folder.path()));
        var preferences = preferences(folder);
        if (acceptsHazard) {
            Consent.remember(preferences);
        }
        if (chosen.filter(folder::equals).isPresent()) {
            remember(folder);
        }
        AppearanceMemory.keep(preferences, appearance);
        new Office(stage, surroundings, appearance, preferences).enter(ready, source -> restore(folder, source));
    }

    private static void remember(DataFolder folder) {
        try {
            folder.becomeUsual();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the chosen folder is not remembered", e);
        }
    }

    private Button chooseButton(boolean isPrimary) {
        return isPrimary ? Buttons.primary(text("open.choose"), this::choose) : Buttons.plain(text("open.choose"), this::choose);
    }

    private Button closeButton() {
        return Buttons.plain(text("action.close"), stage::hide);
    }

    private void choose() {
        surroundings.files().folder(text("open.choose")).map(DataFolder::new).ifPresent(folder -> {
            chosen = Optional.of(folder).filter(_ -> options.data().isEmpty());
            open(folder);
        });
    }

    private void show(Parent page) {
        stage.getScene().setRoot(page);
        Optional.ofNullable(page.lookup(".button.accent")).ifPresent(Node::requestFocus);
    }

    void close() {
        database.ifPresent(Database::close);
    }
}
