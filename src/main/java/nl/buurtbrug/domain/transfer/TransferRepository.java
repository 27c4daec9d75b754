package nl.buurtbrug.domain.transfer;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.plan.RowDecision;

@Repository
interface TransferRepository {

    @Query("from ImportRun r left join fetch r.staffMember order by r.id desc")
    List<ImportRun> runs();

    @Query("""
            select t.rowLine, t.entity, t.entityId, t.versionBefore, t.versionAfter, t.beforeImage, t.afterImage
            from ImportRow t where t.run.id = :run order by t.id""")
    List<Touch> touches(Long run);

    @Query("""
            select r.id, r.importedAt, coalesce(s.name, ''), r.fileName
            from ImportRow t join t.run r left join r.staffMember s
            where t.entity = :entity and t.entityId = :id and t.decision = :made order by t.id""")
    List<Importing> importing(TouchedEntity entity, long id, RowDecision made);

    @Query("delete from ImportRow t where t.entity = :entity and t.entityId in :ids")
    void forget(TouchedEntity entity, Collection<Long> ids);

    @Query("select p.id, p.name, p.mapping, p.savedAt from KeptProfile p order by p.name")
    List<ProfileText> profiles();

    record ProfileText(Long id, String name, String mapping, Instant savedAt) {
    }

    @Query("from KeptProfile p where p.name = :name")
    Optional<KeptProfile> profileNamed(String name);

    @Query("from KeptWord w order by w.id")
    List<KeptWord> words();

    @Query("from KeptWord w where w.field = :field and w.word = :word")
    Optional<KeptWord> word(ListField field, String word);

    @Insert
    void insert(KeptWord word);

    @Update
    void update(KeptWord word);

    @Find
    ImportRun run(Long id);

    @Find
    KeptProfile profile(Long id);

    @Insert
    void insert(ImportRun run);

    @Insert
    void insert(KeptProfile profile);

    @Update
    void update(ImportRun run);

    @Update
    void update(KeptProfile profile);

    @Delete
    void delete(KeptProfile profile);
}
