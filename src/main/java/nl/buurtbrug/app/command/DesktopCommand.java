package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Starts the desktop: what happens without a command.
@Command(name = "buurtbrug")
final class DesktopCommand implements Runnable {

    @Mixin
    private final GlobalOptions options;

    private final Runnable desktop;

    DesktopCommand(GlobalOptions options, Runnable desktop) {
        this.options = options;
        this.desktop = desktop;
    }

    @Override
    public void run() {
        try {
            desktop.run();
        } catch (UnsupportedOperationException e) {
            throw new NothingDone(text("command.noDisplay"), e);
        }
    }
}
