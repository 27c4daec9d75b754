package nl.buurtbrug.demonstration;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.buurtbrug.app.command.Main;

/// What `mvn` alone does: the desktop starts, or without a display the main job is done on the sample list.
public final class Start {

    private Start() {
    }

    public static void main(String[] arguments) throws Exception {
        if (hasDisplay()) {
            System.exit(Main.run(arguments));
        }
        System.setProperty("java.awt.headless", "true");
        System.out.println("There is no display, so the window of Buurtbrug can't open here.");
        System.out.println("Instead the main job is done on the sample list: a contact list in, an overview on paper.");
        System.out.println();
        System.exit(new MainJob(Path.of("target", "demonstration").toAbsolutePath()).run());
    }

    /// On other systems than Linux a display is simply there; asking for it would start the wrong toolkit on macOS.
    private static boolean hasDisplay() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return true;
        }
        try {
            return Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !System.getenv().getOrDefault(name, "").isBlank())
                    && !GraphicsEnvironment.isHeadless() && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError _) {
            return false;
        }
    }
}
