package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.settings.Account;
import nl.buurtbrug.platform.settings.DraftFolder;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.DialogQuestions;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Preferences;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;

/// The window with its pages on data that are open, until it is closed.
final class Office {

    private final Stage stage;
    private final Background background;
    private final Appearance appearance;
    private final Preferences preferences;
    private final Surroundings surroundings;
    private final DialogQuestions questions;
    private Subscription waiting = Subscription.EMPTY;

    Office(Stage stage, Surroundings surroundings, Appearance appearance, Preferences preferences) {
        this.stage = stage;
        this.surroundings = surroundings;
        background = surroundings.background();
        this.appearance = appearance;
        this.preferences = preferences;
        questions = new DialogQuestions(() -> stage);
    }

    /// @param restoring closes these data and puts others in their place
    void enter(Opened.Ready ready, Consumer<Path> restoring) {
        var workplace = new Workplace(Account.name(), ready.folder());
        var drafts = new KeptDrafts(new DraftFolder(ready.folder()), background, Clock.systemDefaultZone());
        workplace.whenRestoring(backup -> {
            drafts.stop();
            restoring.accept(backup);
        });
        workplace.bureauProperty().set(ready.bureau());
        workplace.userProperty().set(ready.user());
        var toasts = new Toasts();
        var window = new MainWindow(background, toasts, appearance, identity(workplace));
        var frame = new Frame(background, window, toasts, questions, surroundings.files(), preferences, surroundings.outside());
        var screens = Screens.of(ready.services(), Clock.systemDefaultZone(), frame, appearance, workplace);
        stage.getScene().setRoot(window);
        window.keeping(drafts);
        window.show(screens, new GlobalSearchHits(ready.services().directory(), ready.services().activities())::find, first(ready));
        drafts.tellOfLatest(place -> isThere(place, ready.services()), window);
        stage.setOnCloseRequest(close -> {
            close.consume();
            window.closing(() -> {
                drafts.look();
                finishImport(screens, window);
            });
        });
    }

    private static boolean isThere(Place place, Services services) {
        return switch (place) {
            case Place.Organisation(long id) -> !services.organisations().details(List.of(id)).isEmpty();
            case Place.Person(long id) -> !services.people().details(List.of(id)).isEmpty();
            case Place.Activity(long id) -> services.activities().find(id).isPresent();
            default -> true;
        };
    }

    private static Place first(Opened.Ready ready) {
        if (ready.bureau().isEmpty()) {
            return new Place.FirstStart();
        }
        return ready.user().isEmpty() ? new Place.WhoAreYou() : new Place.Organisations();
    }

    static Identity identity(Workplace workplace) {
        return new Identity(workplace.bureauProperty().map(name -> name.isEmpty() ? "" : text("frame.onThisPc", name)),
                workplace.userProperty().map(user -> user.map(StaffSummary::name).orElse("")));
    }

    private void finishImport(Screens screens, MainWindow window) {
        if (!screens.transfer().isUnfinished()) {
            finish(screens);
            return;
        }
        questions.ask(new Question(text("close.import.title"), text("close.import"),
                new Question.Answer(text("close.import.look"), () -> window.goTo(new Place.Import())),
                new Question.Answer(text("close.import.stop"), () -> finish(screens)),
                new Question.Answer(text("close.stay"), () -> { })));
    }

    private void finish(Screens screens) {
        if (background.jobs().isEmpty()) {
            backUp(screens);
            return;
        }
        var job = background.jobs().getFirst();
        questions.ask(new Question(text("close.title"), text("close.working", job.title()),
                new Question.Answer(text("close.wait"), () -> whenIdle(() -> backUp(screens))),
                new Question.Answer(text("close.stop"), this::close),
                new Question.Answer(text("close.stay"), () -> { })));
    }

    private void whenIdle(Runnable then) {
        waiting = background.jobs().subscribe(() -> {
            if (background.jobs().isEmpty()) {
                waiting.unsubscribe();
                then.run();
            }
        });
    }

    private void backUp(Screens screens) {
        screens.backups().makeAtClose(this::close, trouble -> questions.ask(notBackedUp(trouble, () -> backUp(screens), this::close)));
    }

    /// Whether to close without a back-up.
    static Question notBackedUp(String trouble, Runnable again, Runnable close) {
        return new Question(text("close.backup.title"), trouble,
                new Question.Answer(text("open.again"), again),
                new Question.Answer(text("close.anyway"), close),
                new Question.Answer(text("close.stay"), () -> { }));
    }

    private void close() {
        stage.hide();
        WindowMemory.keep(preferences, stage);
    }
}
