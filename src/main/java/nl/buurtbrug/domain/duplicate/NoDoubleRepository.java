package nl.buurtbrug.domain.duplicate;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.RecordKind;

@Repository
interface NoDoubleRepository {

    @Query("from NoDouble d where d.kind = :kind order by d.id desc")
    List<NoDouble> ofKind(RecordKind kind);

    @Query("from NoDouble d where d.kind = :kind and (d.firstId = :record or d.secondId = :record)")
    List<NoDouble> with(RecordKind kind, long record);

    @Query("from NoDouble d where d.kind = :kind and d.firstId = :first and d.secondId = :second")
    Optional<NoDouble> pair(RecordKind kind, long first, long second);

    @Insert
    void insert(NoDouble pair);

    @Delete
    void delete(NoDouble pair);
}
