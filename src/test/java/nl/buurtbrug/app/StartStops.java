package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Hazard;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the first questions, and of what is said when the data can't be opened.
final class StartStops {

    private static final List<Stop> QUESTIONS = List.of(
            new Stop("start", visitor -> visitor.go(new Place.Start())),
            new Stop("first-start", visitor -> visitor.go(new Place.FirstStart())),
            new Stop("first-start-nothing-typed", visitor -> {
                visitor.go(new Place.FirstStart());
                visitor.click("#begin");
            }),
            new Stop("who-are-you", visitor -> visitor.go(new Place.WhoAreYou())));

    static final List<Stop> ALL = Stream.of(QUESTIONS.stream(), Arrays.stream(Reason.values()).map(StartStops::refused),
            Arrays.stream(Hazard.values()).map(StartStops::hazard)).flatMap(stops -> stops).toList();

    private StartStops() {
    }

    private static Stop refused(Reason reason) {
        return new Stop("cannot-open-" + dashed(reason), visitor -> visitor.alone(() -> notice(Notice.of(reason, DataFolder.ENOUGH_ROOM),
                Buttons.primary(text("open.again"), () -> { }), Buttons.plain(text("open.choose"), () -> { }), Buttons.plain(text("action.close"), () -> { }))));
    }

    private static Stop hazard(Hazard hazard) {
        return new Stop("hazard-" + dashed(hazard), visitor -> visitor.alone(() -> notice(Notice.of(hazard),
                Buttons.primary(text("open.choose"), () -> { }), Buttons.plain(text("open.anyway"), () -> { }), Buttons.plain(text("action.close"), () -> { }))));
    }

    private static NoticeView notice(Notice notice, Button... buttons) {
        return new NoticeView(notice, Path.of("/home/marieke/Buurtbrug"), buttons);
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
