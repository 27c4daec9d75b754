package nl.buurtbrug.domain.backup;

import java.nio.file.Path;
import java.time.Instant;
import nl.buurtbrug.platform.database.KeptDatabase;

/// Data that a back-up or an export took the place of, in a list.
///
/// @param since when that was
/// @param size  in bytes
public record KeptSummary(Path folder, Instant since, long size) {

    static KeptSummary of(KeptDatabase kept) {
        return new KeptSummary(kept.folder(), kept.since(), kept.size());
    }
}
