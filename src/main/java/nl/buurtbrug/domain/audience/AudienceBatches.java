package nl.buurtbrug.domain.audience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Uses;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;

/// Keeps which organisations open which audiences, and takes it away, many at a time; for imports.
public final class AudienceBatches {

    private static final int CHUNK = 500;

    private final Database database;

    public AudienceBatches(Database database) {
        this.database = database;
    }

    /// An audience group that an organisation opens, of which no more is known.
    public record NewAccess(long organisation, long group) {
    }

    /// Which version an access is, and of which organisation.
    public record AccessImage(long id, long organisationId, int version) {
    }

    public List<AccessImage> accesses() {
        return AudienceTables.images(database);
    }

    /// @return their ids, in the same order
    public List<Long> open(List<NewAccess> accesses) {
        return database.read(session -> {
            var entities = accesses.stream().map(access -> new AudienceAccess(Organisation.standingFor(access.organisation()), AudienceGroup.standingFor(access.group()),
                    AccessDetails.unknown(access.group()))).toList();
            session.insertMultiple(entities);
            return entities.stream().map(AudienceAccess::id).toList();
        });
    }

    public void remove(Collection<Long> ids) {
        database.write(session -> {
            var audiences = new AudienceRepository_(session);
            var all = List.copyOf(ids);
            for (int start = 0; start < all.size(); start += CHUNK) {
                audiences.deleteAll(audiences.several(all.subList(start, Math.min(all.size(), start + CHUNK))));
            }
        });
    }

    /// Removes groups that no organisation opens, and of which nobody was counted.
    public void removeUnused(Collection<Long> groups) {
        database.write(session -> {
            var audiences = new AudienceRepository_(session);
            groups.stream().filter(id -> audiences.accessesOfGroup(id) + Uses.of(session, "Reach", "audienceGroup", id) == 0)
                    .forEach(id -> Optional.ofNullable(session.get(AudienceGroup.class, id)).ifPresent(audiences::delete));
        });
    }
}
