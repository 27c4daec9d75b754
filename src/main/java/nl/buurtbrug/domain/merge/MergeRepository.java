package nl.buurtbrug.domain.merge;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.RecordKind;

@Repository
interface MergeRepository {

    @Query("from RecordMerge m where m.id = :id")
    Optional<RecordMerge> find(Long id);

    @Query("from RecordMerge m order by m.id desc")
    List<RecordMerge> all();

    @Query("from RecordMerge m where m.kind = :kind and m.keptId = :kept order by m.id desc")
    List<RecordMerge> into(RecordKind kind, long kept);

    @Query("from MergeChange c where c.merge.id = :merge order by c.id")
    List<MergeChange> changes(Long merge);

    /// What the records of a table held before they were merged, in some of their columns.
    @Query("""
            select c.merge.id, c.rowId, c.columnName, coalesce(c.beforeValue, '') from MergeChange c
            where c.tableName = :table and c.columnName in :columns order by c.id""")
    List<FormerValue> formerValues(String table, Collection<String> columns);

    record FormerValue(Long merge, Long record, String column, String value) {
    }

    @Insert
    void insert(RecordMerge merge);

    @Delete
    void delete(RecordMerge merge);

    @Delete
    void delete(List<MergeChange> changes);
}
