package nl.buurtbrug.app;

import java.util.Arrays;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.buurtbrug.ui.common.Preferences;

/// Remembers where the window stood and how large it was.
final class WindowMemory {

    private static final String KEY = "window";
    private static final String LARGE = "large";
    private static final double LEAST_SEEN = 100;

    private WindowMemory() {
    }

    /// Puts the window where it was, if that is still on a screen.
    static void recall(Preferences preferences, Stage stage) {
        preferences.get(KEY).filter(kept -> kept.matches("-?[0-9]+ -?[0-9]+ [0-9]+ [0-9]+ (large|free)")).ifPresent(kept -> {
            var parts = kept.split(" ");
            var place = Arrays.stream(parts).limit(4).mapToDouble(Double::parseDouble).toArray();
            if (!Screen.getScreensForRectangle(place[0] + LEAST_SEEN, place[1], LEAST_SEEN, LEAST_SEEN).isEmpty()) {
                stage.setX(place[0]);
                stage.setY(place[1]);
                stage.setWidth(place[2]);
                stage.setHeight(place[3]);
            }
            stage.setMaximized(parts[4].equals(LARGE));
        });
    }

    static void keep(Preferences preferences, Stage stage) {
        if (stage.isIconified()) {
            return;
        }
        if (stage.isMaximized()) {
            preferences.get(KEY).ifPresentOrElse(
                    kept -> preferences.put(KEY, kept.replace("free", LARGE)), () -> preferences.put(KEY, "0 0 1280 720 large"));
        } else {
            preferences.put(KEY, "%d %d %d %d free".formatted(
                    Math.round(stage.getX()), Math.round(stage.getY()), Math.round(stage.getWidth()), Math.round(stage.getHeight())));
        }
    }
}
