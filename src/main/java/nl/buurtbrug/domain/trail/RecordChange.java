package nl.buurtbrug.domain.trail;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/// One field of one record that was changed, or a record that came or went.
@Entity
@Unrecorded("it is the history")
class RecordChange {

    private static final int VALUE_LENGTH = 32_000;

    @Id
    @GeneratedValue(generator = "record_change_seq")
    @SequenceGenerator(name = "record_change_seq", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ChangeSet changeSet;

    @Enumerated(STRING)
    @Column(nullable = false, length = 10)
    private ChangeKind kind;

    @Column(nullable = false, length = 40)
    private String entity;

    @Column(nullable = false)
    private long entityId;

    private Long organisationId;

    private Long personId;

    private Long activityId;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 60)
    private String field;

    @Column(nullable = false, length = VALUE_LENGTH)
    private String oldValue;

    @Column(nullable = false, length = VALUE_LENGTH)
    private String newValue;

    protected RecordChange() {
    }

    /// @param version which one the record became by it, or was when it went
    /// @param values  for a record that came or went its values, as JSON; "" for a partner or a person
    RecordChange(ChangeSet changeSet, Subject subject, ChangeKind kind, int version, Values values) {
        this.changeSet = changeSet;
        this.kind = kind;
        entity = subject.entity();
        entityId = subject.id();
        organisationId = subject.organisation();
        personId = subject.person();
        activityId = subject.activity();
        this.version = version;
        field = values.field();
        oldValue = values.before();
        newValue = values.after();
    }

    /// What a field held and holds.
    record Values(String field, String before, String after) {
    }
}
