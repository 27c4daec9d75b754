package nl.buurtbrug.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How records of one kind are read and kept inside a transaction: what it takes to take back what was done to them.
///
/// @param find    the record as it is kept now, by one that it was or is; empty when it is gone
/// @param putBack keeps a record again that was taken away, under its old number
/// @param replace makes a kept record hold this again
public record Keeping<T>(Function<T, Optional<T>> find, Consumer<T> putBack, Consumer<T> replace, Consumer<T> remove) {

    /// Whether the record is still as it was read.
    public boolean stands(T read) {
        return find.apply(read).filter(read::equals).isPresent();
    }

    /// @return false, and nothing is done, when one of the records was changed since
    public boolean takeBack(List<Alteration<T>> done) {
        var untouched = isUntouched(done);
        if (untouched) {
            done.reversed().forEach(this::takeBack);
        }
        return untouched;
    }

    /// Whether nobody changed one of the records since.
    public boolean isUntouched(List<Alteration<T>> done) {
        return done.stream().allMatch(step -> step.after().map(this::stands).orElseGet(() -> find.apply(step.either()).isEmpty()));
    }

    private void takeBack(Alteration<T> step) {
        if (step.after().isEmpty()) {
            putBack.accept(step.either());
        } else {
            step.before().ifPresentOrElse(replace, () -> remove.accept(step.either()));
        }
    }
}
