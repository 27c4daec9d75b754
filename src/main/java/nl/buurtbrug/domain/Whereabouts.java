package nl.buurtbrug.domain;

import java.time.Instant;
import java.util.Optional;

/// Whether a partner or person lies in the archive or in the bin, and since when.
public record Whereabouts(long id, Optional<Instant> archivedAt, Optional<Instant> binnedAt) {

    /// What lies there already stays as it is.
    public Whereabouts intoArchive(Instant moment) {
        return new Whereabouts(id, archivedAt.or(() -> Optional.of(moment)), binnedAt);
    }

    public Whereabouts outOfArchive() {
        return new Whereabouts(id, Optional.empty(), binnedAt);
    }

    /// What lies there already stays as it is.
    public Whereabouts intoBin(Instant moment) {
        return new Whereabouts(id, archivedAt, binnedAt.or(() -> Optional.of(moment)));
    }

    public Whereabouts outOfBin() {
        return new Whereabouts(id, archivedAt, Optional.empty());
    }
}
