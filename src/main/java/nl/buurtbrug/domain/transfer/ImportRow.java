package nl.buurtbrug.domain.transfer;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.trail.Unrecorded;
import nl.buurtbrug.domain.transfer.plan.RowDecision;

/// One record that an import made or changed, and what it takes to undo that.
@Entity
@Unrecorded("it is the history of imports")
class ImportRow {

    static final int IMAGE_LENGTH = 32_000;

    @Id
    @GeneratedValue(generator = "import_row_seq")
    @SequenceGenerator(name = "import_row_seq", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ImportRun run;

    @Column(nullable = false)
    private int rowLine;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private RowDecision decision;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private TouchedEntity entity;

    @Column(nullable = false)
    private long entityId;

    @Column(nullable = false)
    private int versionBefore;

    @Column(nullable = false)
    private int versionAfter;

    @Column(nullable = false, length = IMAGE_LENGTH)
    private String beforeImage;

    @Column(nullable = false, length = IMAGE_LENGTH)
    private String afterImage;

    protected ImportRow() {
    }

    ImportRow(ImportRun run, Touch touch) {
        this.run = run;
        this.rowLine = touch.line();
        this.decision = touch.before().isEmpty() ? RowDecision.NEW : RowDecision.CHANGED;
        this.entity = touch.entity();
        this.entityId = touch.id();
        this.versionBefore = touch.versionBefore();
        this.versionAfter = touch.versionAfter();
        this.beforeImage = touch.before();
        this.afterImage = touch.after();
    }
}
