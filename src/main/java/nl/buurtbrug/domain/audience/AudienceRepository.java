package nl.buurtbrug.domain.audience;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface AudienceRepository {

    @Query("select count(a) from AudienceAccess a where a.audienceGroup.id = :group")
    long accessesOfGroup(Long group);

    @Query("""
            select a.id, a.organisation.id, g.id, g.name, a.how, a.sizeEstimate, a.trust, a.barrier
            from AudienceAccess a join a.audienceGroup g
            where a.organisation.id in :organisations
            order by a.sizeEstimate desc, g.name""")
    List<AccessSummary> accessesOf(Collection<Long> organisations);

    @Query("""
            select a.id, a.organisation.id, g.id, g.name, a.how, a.sizeEstimate, a.trust, a.barrier
            from AudienceAccess a join a.audienceGroup g
            where a.id = :id""")
    Optional<AccessSummary> summary(Long id);

    @Query("from AudienceAccess a where a.id in :ids")
    List<AudienceAccess> several(Collection<Long> ids);

    @Find
    AudienceGroup group(Long id);

    @Find
    AudienceAccess access(Long id);

    @Insert
    void insert(AudienceGroup group);

    @Insert
    void insert(AudienceAccess access);

    @Save
    void putBack(AudienceGroup group);

    @Save
    void putBack(AudienceAccess access);

    @Update
    void update(AudienceGroup group);

    @Update
    void update(AudienceAccess access);

    @Delete
    void delete(AudienceGroup group);

    @Delete
    void delete(AudienceAccess access);

    @Delete
    void deleteAll(List<AudienceAccess> accesses);
}
