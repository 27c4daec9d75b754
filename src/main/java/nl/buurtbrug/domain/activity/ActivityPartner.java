package nl.buurtbrug.domain.activity;

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

/// That a partner takes part in an activity, and in what role.
@Entity
class ActivityPartner {

    @Id
    @GeneratedValue(generator = "activity_partner_seq")
    @SequenceGenerator(name = "activity_partner_seq", allocationSize = 100)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Activity activity;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private PartnerRole role;

    @Column(nullable = false, length = ParticipationDetails.CONTRIBUTION_LENGTH)
    private String contribution;

    protected ActivityPartner() {
    }

    ActivityPartner(long activity, ParticipationDetails details) {
        this.activity = Activity.standingFor(activity);
        change(details);
    }

    /// A part that was taken away, as what it was.
    static ActivityPartner again(Participation was) {
        var partner = new ActivityPartner(was.activity(), was.details());
        partner.id = was.id();
        return partner;
    }

    final void change(ParticipationDetails details) {
        organisation = Organisation.standingFor(details.organisation());
        role = details.role();
        contribution = details.contribution();
    }

    Participation kept(long ofActivity) {
        return new Participation(id, ofActivity, new ParticipationDetails(organisation.id(), role, contribution));
    }
}
