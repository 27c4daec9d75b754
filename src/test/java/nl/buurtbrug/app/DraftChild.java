package nl.buurtbrug.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.settings.Account;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Place;

/// The window on a data folder of its own: types the name of a new partner until it is killed, or takes up what was typed and says so.
public final class DraftChild {

    static final String TYPED = "De Kajuit aan Zee";

    private final MainWindow window;

    private DraftChild(MainWindow window) {
        this.window = window;
    }

    /// @param arguments the data folder; `type` or `resume`
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            try {
                new DraftChild(window(Path.of(arguments[0]))).work(arguments[1]);
            } catch (CannotOpen e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static MainWindow window(Path folder) throws CannotOpen {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        stage.show();
        var database = new DataFolder(folder).open();
        var services = Services.on(database, Clock.systemDefaultZone());
        if (services.bureau().name().isEmpty()) {
            services.setup().begin(new FirstAnswers("Bureau", "Tester"), Account.name());
        }
        var background = Background.onTwoThreads(Clock.systemDefaultZone(), Throwable::printStackTrace);
        new Office(stage, new Surroundings(background, new TestFrame.Copies(), new TestFrame.NoFiles()), new Appearance(Language.DUTCH, Theme.LIGHT, TextSize.NORMAL),
                new TestFrame.KeptInMemory())
                .enter(new Opened.Ready(folder, database, services, "Bureau", services.staff().at(Account.name())), _ -> { });
        return (MainWindow) stage.getScene().getRoot();
    }

    private void work(String what) {
        if (what.equals("type")) {
            window.goTo(new Place.NewOrganisation());
            name().setText(TYPED);
        } else {
            whenThere("#draft-waiting", waiting -> {
                say(waiting.lookupAll(".label"));
                window.goTo(new Place.NewOrganisation());
                whenThere("#draft", this::resume);
            });
        }
    }

    private void resume(Node draft) {
        say(draft.lookupAll(".label"));
        draft.lookupAll(".button").stream().map(ButtonBase.class::cast).filter(button -> button.getStyleClass().contains("accent"))
                .findFirst().orElseThrow().fire();
        System.out.println("name " + name().getText());
        System.exit(0);
    }

    private TextInputControl name() {
        return (TextInputControl) window.lookup("#organisation-name");
    }

    private static void say(Iterable<Node> labels) {
        labels.forEach(label -> System.out.println("says " + ((Labeled) label).getText()));
    }

    private interface Step {
        void with(Node node);
    }

    private void whenThere(String selector, Step step) {
        var looking = new Timeline();
        looking.setCycleCount(Timeline.INDEFINITE);
        looking.getKeyFrames().add(new KeyFrame(Duration.millis(100), _ -> {
            var node = window.lookup(selector);
            if (node != null) {
                looking.stop();
                window.applyCss();
                window.layout();
                step.with(node);
            }
        }));
        looking.play();
    }
}
