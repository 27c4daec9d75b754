package nl.buurtbrug.bench;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Says how long it took from the start of the virtual machine until a window was drawn, and ends the program.
final class StartClock {

    static final String SAYS = "started in ms: ";

    private StartClock() {
    }

    static void sayWhenDrawn(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            var millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(SAYS + millis);
            Runtime.getRuntime().halt(0);
        });
        Platform.requestNextPulse();
    }
}
