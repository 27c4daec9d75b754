package nl.buurtbrug.platform.file;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.nio.file.Path;

/// The trash of this computer, where people look for what they removed.
public final class SystemTrash {

    private SystemTrash() {
    }

    /// Whether the system lets programs put something in it.
    public static boolean isThere() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Action.MOVE_TO_TRASH);
    }

    /// @return whether it was moved there; if not it is where it was
    public static boolean take(Path file) {
        return Desktop.getDesktop().moveToTrash(file.toFile());
    }
}
