package nl.buurtbrug.domain.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What there is to put back.
///
/// @param source a back-up, or the folder of an export
/// @param madeAt not known of an export
public record Found(Path source, Optional<Instant> madeAt, Counts counts) {
}
