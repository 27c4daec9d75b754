package nl.buurtbrug.app.command;

/// How a command ended, for the one who called it.
final class ExitStatus {

    static final int ALL_WELL = 0;
    static final int SOME_LEFT_OUT = 1;
    static final int WRONG_USAGE = 2;
    static final int NOTHING_DONE = 3;

    private ExitStatus() {
    }
}
