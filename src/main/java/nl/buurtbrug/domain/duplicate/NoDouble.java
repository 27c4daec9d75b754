package nl.buurtbrug.domain.duplicate;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.trail.Unrecorded;

/// A pair of records that are two, whatever they look like.
@Entity
@Unrecorded("a decision about a list, not a record")
class NoDouble {

    @Id
    @GeneratedValue(generator = "no_double_seq")
    @SequenceGenerator(name = "no_double_seq", allocationSize = 10)
    private Long id;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private RecordKind kind;

    @Column(nullable = false)
    private long firstId;

    @Column(nullable = false)
    private long secondId;

    @Column(nullable = false)
    private Instant saidAt;

    @Column(nullable = false, length = 100)
    private String who;

    protected NoDouble() {
    }

    /// @param first the lower number
    NoDouble(RecordKind kind, long first, long second, Instant moment, String who) {
        this.kind = kind;
        firstId = first;
        secondId = second;
        saidAt = moment;
        this.who = who;
    }

    long firstId() {
        return firstId;
    }

    long secondId() {
        return secondId;
    }

    SaidTwo between(Twin first, Twin second) {
        return new SaidTwo(first, second, saidAt, who);
    }
}
