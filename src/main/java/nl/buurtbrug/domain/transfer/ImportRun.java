package nl.buurtbrug.domain.transfer;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtbrug.domain.staff.StaffMember;
import nl.buurtbrug.domain.trail.Unrecorded;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// One import of one file.
@Entity
@Unrecorded("it is the history of imports")
class ImportRun {

    static final int FILE_NAME_LENGTH = 300;
    static final int MAPPING_LENGTH = 32_000;

    @Id
    @GeneratedValue(generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = FILE_NAME_LENGTH)
    private String fileName;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(nullable = false, length = MAPPING_LENGTH)
    private String mapping;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ListSubject subject;

    @Column(nullable = false)
    private Instant importedAt;

    @ManyToOne(fetch = LAZY)
    private StaffMember staffMember;

    @Embedded
    private PlanCounts counts;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private RunState state;

    protected ImportRun() {
    }

    ImportRun(String fileName, String sha256, ListSubject subject, String mapping) {
        this.fileName = fileName;
        this.subject = subject;
        this.sha256 = sha256;
        this.mapping = mapping;
        this.state = RunState.DONE;
    }

    final void did(PlanCounts what, Instant when, StaffMember who) {
        counts = what;
        importedAt = when;
        staffMember = who;
    }

    final void undone(RunState how) {
        state = how;
    }

    ImportRunSummary summary() {
        return new ImportRunSummary(id, fileName, subject, sha256, importedAt, staffMember == null ? "" : staffMember.name(), counts, state);
    }

    Long id() {
        return id;
    }
}
