package nl.buurtbrug.domain.merge;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.trail.Unrecorded;

/// One column of one row that a merge made another, and what it was.
@Entity
@Unrecorded("it is what a merge remembers")
class MergeChange {

    @Id
    @GeneratedValue(generator = "merge_change_seq")
    @SequenceGenerator(name = "merge_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private RecordMerge merge;

    @Column(nullable = false, length = 60)
    private String tableName;

    @Column(nullable = false)
    private long rowId;

    @Enumerated(STRING)
    @Column(nullable = false, length = 10)
    private What what;

    @Column(nullable = false, length = 60)
    private String columnName;

    @Column(length = 32_000)
    private String beforeValue;

    @Column(length = 32_000)
    private String afterValue;

    protected MergeChange() {
    }

    MergeChange(RecordMerge merge, RowChange row, String column) {
        this.merge = merge;
        tableName = row.table();
        rowId = row.id();
        what = row.what();
        columnName = column;
        beforeValue = row.before(column).orElse(null);
        afterValue = row.after(column).orElse(null);
    }

    /// The rows of which these are the columns, in the order they were kept.
    static List<RowChange> rows(List<MergeChange> columns) {
        var rows = new LinkedHashMap<String, RowChange>();
        columns.forEach(column -> rows.computeIfAbsent(column.tableName + " " + column.rowId, _ -> new RowChange(column.tableName, column.rowId, column.what))
                .put(column.columnName, Optional.ofNullable(column.beforeValue), Optional.ofNullable(column.afterValue)));
        return List.copyOf(rows.values());
    }
}
