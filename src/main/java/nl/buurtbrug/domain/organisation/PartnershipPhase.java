package nl.buurtbrug.domain.organisation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/// From this date on the partnership was this far; never overwritten by the next phase.
@Entity
class PartnershipPhase {

    static final int REASON_LENGTH = 2000;
    static final int STAGE_LENGTH = 20;

    @Id
    @GeneratedValue(generator = "partnership_phase_seq")
    @SequenceGenerator(name = "partnership_phase_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(STRING)
    @Column(nullable = false, length = STAGE_LENGTH)
    private Stage stage;

    @Column(nullable = false)
    private LocalDate fromDate;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    protected PartnershipPhase() {
    }

    PartnershipPhase(Organisation organisation, PhaseDetails details) {
        this.organisation = organisation;
        change(details);
    }

    /// A phase that was taken away, as what it was.
    static PartnershipPhase again(PhaseSummary was, Organisation organisation) {
        var phase = new PartnershipPhase(organisation, was.details());
        phase.id = was.id();
        return phase;
    }

    final void change(PhaseDetails details) {
        stage = details.stage();
        fromDate = details.from();
        reason = details.reason();
    }

    Long id() {
        return id;
    }
}
