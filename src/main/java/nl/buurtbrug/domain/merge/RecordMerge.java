package nl.buurtbrug.domain.merge;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.trail.Unrecorded;

/// Two records that were made one.
@Entity
@Unrecorded("it is told of the record that stayed")
class RecordMerge {

    static final int NAME_LENGTH = 340;
    static final int WHO_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "record_merge_seq")
    @SequenceGenerator(name = "record_merge_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private RecordKind kind;

    @Column(nullable = false)
    private long keptId;

    @Column(nullable = false)
    private long lostId;

    @Column(nullable = false, length = NAME_LENGTH)
    private String lostName;

    @Column(nullable = false)
    private Instant mergedAt;

    @Column(nullable = false, length = WHO_LENGTH)
    private String who;

    protected RecordMerge() {
    }

    RecordMerge(Comparison pair, Instant moment, String who) {
        kind = pair.kind();
        keptId = pair.first().id();
        lostId = pair.second().id();
        lostName = pair.second().name();
        mergedAt = moment;
        this.who = who;
    }

    MergeSummary summary(String keptName) {
        return new MergeSummary(id, kind, keptId, keptName, lostName, mergedAt, who);
    }

    String lostName() {
        return lostName;
    }

    Long id() {
        return id;
    }

    RecordKind kind() {
        return kind;
    }

    long keptId() {
        return keptId;
    }

    long lostId() {
        return lostId;
    }
}
