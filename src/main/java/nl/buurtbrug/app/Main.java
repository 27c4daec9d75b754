package nl.buurtbrug.app;

import javafx.application.Application;

/// Starts the program; not an application itself, because Java would then look for JavaFX in another way.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Application.launch(BuurtbrugApplication.class, arguments);
    }
}
