package nl.buurtbrug.ui.common;

import static java.lang.System.Logger.Level.ERROR;
import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/// Tells the user, in plain words, that something unexpected went wrong; the details go to the log.
public final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private static volatile String log = "";

    private Failures() {
    }

    /// Where the details of a failure can be found, for whoever is asked to help.
    public static void areLoggedIn(Path file) {
        log = file.toString();
    }

    public static void show(Throwable failure) {
        show(failure, text("failure.unexpected", log));
    }

    /// Says something better than that it was unexpected.
    ///
    /// @return the window that says it
    public static Dialog<?> show(Throwable failure, String words) {
        LOG.log(ERROR, "unexpected failure", failure);
        var alert = new Alert(AlertType.ERROR, words, new ButtonType(text("action.close"), ButtonData.CANCEL_CLOSE));
        alert.setTitle(text("app.name"));
        alert.setHeaderText(text("failure.title"));
        Window.getWindows().stream().findFirst().ifPresent(owner -> Looks.prepare(alert, owner));
        alert.show();
        return alert;
    }
}
