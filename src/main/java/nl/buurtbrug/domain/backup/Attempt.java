package nl.buurtbrug.domain.backup;

import java.util.Optional;
import java.util.function.Supplier;
import nl.buurtbrug.platform.database.BackupFailed;

/// What came of something that may not be possible.
///
/// @param trouble what happened and what to do; "" when it was done
public record Attempt<T>(Optional<T> result, String trouble) {

    static <T> Attempt<T> at(Supplier<T> work) {
        try {
            return new Attempt<>(Optional.of(work.get()), "");
        } catch (BackupFailed e) {
            return new Attempt<>(Optional.empty(), BackupWords.of(e));
        }
    }
}
