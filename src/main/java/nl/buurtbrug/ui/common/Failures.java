package nl.buurtbrug.ui.common;

import static java.lang.System.Logger.Level.ERROR;
import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;

/// Tells the user, in plain words, that something unexpected went wrong; the details go to the log.
public final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {
    }

    public static void show(Throwable failure) {
        LOG.log(ERROR, "unexpected failure", failure);
        new Alert(AlertType.ERROR, text("failure.unexpected")).show();
    }
}
