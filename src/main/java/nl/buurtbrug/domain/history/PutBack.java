package nl.buurtbrug.domain.history;

import java.util.function.BooleanSupplier;
import nl.buurtbrug.domain.trail.Reason;

/// What became of putting an old value back.
public sealed interface PutBack {

    /// It was done; `undo` takes it back, in a transaction of its own.
    record Done(BooleanSupplier undo) implements PutBack {

        static Done takenBackBy(BooleanSupplier undo) {
            return new Done(() -> new Reason(Reason.Kind.UNDO).during(undo::getAsBoolean));
        }
    }

    /// Nothing was done, for this reason in words.
    record Refused(String why) implements PutBack {
    }
}
