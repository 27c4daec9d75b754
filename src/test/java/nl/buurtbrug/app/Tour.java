package nl.buurtbrug.app;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.DialogQuestions;
import nl.buurtbrug.ui.common.Place;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Walks through every screen and dialog and saves a picture of each.
///
/// `mvn -Ptour [-Dtour.out=DIR] [-Dtour.lang=nl|en] [-Dtour.theme=light|dark] [-Dtour.text=100|125|150|200] [-Dtour.only=how the names of the stops begin]`
public final class Tour {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final FxRobot robot = new FxRobot();
    private final Path folder;
    private Stage stage;
    private int number;
    private boolean failed;

    private Tour(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, TimeoutException {
        var tour = new Tour(Files.createDirectories(Path.of(System.getProperty("tour.out", "target/tour"))));
        tour.start();
        for (var stop : Boolean.getBoolean("tour.samples") ? TourStops.SAMPLES : TourStops.ALL) {
            if (stop.name().startsWith(System.getProperty("tour.only", ""))) {
                tour.visit(stop);
            }
        }
        FxToolkit.cleanupStages();
        System.exit(tour.failed ? 1 : 0);
    }

    private void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
        });
    }

    private void visit(TourStops.Stop stop) throws TimeoutException {
        var visitor = new Visitor(robot, stage);
        robot.interact(() -> {
            visitor.rehearsal = new Rehearsal(Language.of(System.getProperty("tour.lang", "nl")));
            visitor.rehearsal.questions = new DialogQuestions(() -> stage);
            dress(visitor.rehearsal);
            visitor.importList();
            stage.setScene(new Scene(visitor.rehearsal.window, WIDTH, HEIGHT));
            stage.show();
            stage.requestFocus();
            visitor.rehearsal.window.goTo(new Place.Organisations());
        });
        settle();
        walk(stop, visitor);
        robot.interact(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
        robot.interact(visitor.rehearsal::end);
        // forgets the events, each of which keeps its window alive
        FxToolkit.registerStage(() -> stage);
    }

    /// Goes on after a stop that is not reached, so that one run tells all of them.
    private void walk(TourStops.Stop stop, Visitor visitor) {
        try {
            stop.walk().accept(visitor);
            settle();
        } catch (RuntimeException e) {
            failed = true;
            System.err.println("Not reached: " + stop.name());
            e.printStackTrace();
        }
        robot.interact(() -> save(picture(), stop.name()));
    }

    private static void dress(Rehearsal rehearsal) {
        rehearsal.appearance.themeProperty().set(Theme.valueOf(System.getProperty("tour.theme", "light").toUpperCase(Locale.ROOT)));
        var percent = Integer.getInteger("tour.text", 100);
        rehearsal.appearance.textSizeProperty().set(
                Arrays.stream(TextSize.values()).filter(size -> size.percent() == percent).findFirst().orElseThrow());
    }

    private static void settle() {
        waitForFxEvents(20);
    }

    /// Every window that shows, popups and dialogs too, one over another.
    private static BufferedImage picture() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (var window : Window.getWindows()) {
            var scene = window.getScene();
            var settings = new SnapshotParameters();
            settings.setFill(window instanceof PopupWindow ? Color.TRANSPARENT : Color.WHITE);
            settings.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
            pen.drawImage(SwingFXUtils.fromFXImage(scene.getRoot().snapshot(settings, null), null), (int) window.getX(), (int) window.getY(), null);
        }
        pen.dispose();
        return picture;
    }

    private void save(BufferedImage picture, String name) {
        try {
            var file = folder.resolve("%02d-%s.png".formatted(++number, name));
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
