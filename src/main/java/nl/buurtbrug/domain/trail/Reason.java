package nl.buurtbrug.domain.trail;

import jakarta.data.exceptions.EmptyResultException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Why records change: known to whoever starts a transaction, and kept with what it changes.
///
/// @param detail the name of the list that is imported, or of the record that is merged; else ""
public record Reason(Kind kind, String detail) {

    static final int DETAIL_LENGTH = 300;

    private static final ScopedValue<Reason> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> COMMAND_LINE = ScopedValue.newInstance();

    /// What is going on.
    public enum Kind {
        EDIT,
        UNDO,
        PUT_BACK,
        IMPORT,
        UNDO_IMPORT,
        MERGE,
        UNDO_MERGE,
        SAMPLES,
        SAMPLES_GONE
    }

    public Reason {
        detail = detail.substring(0, Math.min(detail.length(), DETAIL_LENGTH));
    }

    public Reason(Kind kind) {
        this(kind, "");
    }

    /// Does work in which records change for this reason.
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /// Does work that takes back what was done.
    ///
    /// @param work false, and nothing is done, when what was done does not stand any more
    /// @return false as well when a record is no more
    public static boolean undoing(Callable<Boolean> work) throws Exception {
        try {
            return ScopedValue.where(CURRENT, new Reason(Kind.UNDO)).call(work::call);
        } catch (EmptyResultException _) {
            return false;
        }
    }

    /// Does work that was asked for by a command, without a window.
    public static <T> T onCommandLine(Supplier<T> work) {
        return ScopedValue.where(COMMAND_LINE, true).call(work::get);
    }

    static Reason current() {
        return CURRENT.orElse(new Reason(Kind.EDIT));
    }

    static boolean isCommandLine() {
        return COMMAND_LINE.orElse(false);
    }
}
