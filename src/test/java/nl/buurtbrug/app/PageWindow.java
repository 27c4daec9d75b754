package nl.buurtbrug.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Looks;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;

/// The whole window on a data folder: opens many partner pages, says how long 95 % of them took at most, and ends.
public final class PageWindow extends Application {

    public static final String SAYS = "partner page p95 in ms: ";

    private static final int WARM = 50;
    private static final int PAGES = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public void start(Stage stage) throws Exception {
        var data = Path.of(getParameters().getRaw().getFirst());
        var services = Services.on(new DataFolder(data).open(), Clock.systemDefaultZone());
        var window = window(services, data);
        stage.setScene(new Scene(window, 1280, 720));
        stage.show();
        services.directory().getReady(); // as the program does a moment after its first page
        var ids = services.organisations().rows().stream().map(OrganisationRow::id).toList();
        var random = new Random(11);
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < WARM + PAGES; i++) {
            var start = System.nanoTime();
            window.goTo(new Place.Organisation(ids.get(random.nextInt(ids.size()))));
            window.applyCss();
            window.layout();
            nanos.add(System.nanoTime() - start);
        }
        var sorted = new ArrayList<>(nanos.subList(WARM, nanos.size()));
        Collections.sort(sorted);
        System.out.println(SAYS + sorted.get(PAGES * 95 / 100 - 1) / NANOS_PER_MILLI);
        Runtime.getRuntime().halt(0);
    }

    private static MainWindow window(Services services, Path data) {
        var appearance = new Appearance(Language.DUTCH, Theme.LIGHT, TextSize.NORMAL);
        Looks.follow(appearance);
        var toasts = new Toasts();
        var workplace = new Workplace("bench", data);
        var background = Background.direct(Clock.systemDefaultZone());
        var window = new MainWindow(background, toasts, appearance, Office.identity(workplace));
        var frame = new Frame(background, window, toasts, _ -> { }, new TestFrame.NoFiles(), new TestFrame.KeptInMemory(), new TestFrame.Copies());
        window.show(Screens.of(services, Clock.systemDefaultZone(), frame, appearance, workplace), _ -> List.of(), new Place.Organisations());
        return window;
    }
}
