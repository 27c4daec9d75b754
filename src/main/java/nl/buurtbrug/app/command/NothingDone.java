package nl.buurtbrug.app.command;

/// A command could not do anything; the message is one plain line for the user.
final class NothingDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingDone(String line) {
        super(line);
    }

    NothingDone(String line, Throwable cause) {
        super(line, cause);
    }
}
