package nl.buurtbrug.domain.audience;

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
import nl.buurtbrug.domain.organisation.Organisation;

/// Which audience group an organisation opens for us.
@Entity
class AudienceAccess {

    static final int BARRIER_LENGTH = 2000;
    static final int CODE_LENGTH = 20;

    @Id
    @GeneratedValue(generator = "audience_access_seq")
    @SequenceGenerator(name = "audience_access_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = LAZY, optional = false)
    private AudienceGroup audienceGroup;

    @Enumerated(STRING)
    @Column(nullable = false, length = CODE_LENGTH)
    private AccessKind how;

    @Column(nullable = false)
    private int sizeEstimate;

    @Enumerated(STRING)
    @Column(nullable = false, length = CODE_LENGTH)
    private Trust trust;

    @Column(nullable = false, length = BARRIER_LENGTH)
    private String barrier;

    protected AudienceAccess() {
    }

    AudienceAccess(Organisation organisation, AudienceGroup group, AccessDetails details) {
        this.organisation = organisation;
        change(group, details);
    }

    /// An access that was taken away, as what it was.
    static AudienceAccess again(AccessSummary was, Organisation organisation, AudienceGroup group) {
        var access = new AudienceAccess(organisation, group, was.details());
        access.id = was.id();
        return access;
    }

    final void change(AudienceGroup group, AccessDetails details) {
        audienceGroup = group;
        how = details.how();
        sizeEstimate = details.sizeEstimate();
        trust = details.trust();
        barrier = details.barrier();
    }

    Long id() {
        return id;
    }
}
