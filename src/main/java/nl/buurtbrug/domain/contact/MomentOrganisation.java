package nl.buurtbrug.domain.contact;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.organisation.Organisation;

/// That we were in touch with a partner as such, in a contact moment.
@Entity
class MomentOrganisation {

    @Id
    @GeneratedValue(generator = "moment_organisation_seq")
    @SequenceGenerator(name = "moment_organisation_seq", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ContactMoment moment;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    protected MomentOrganisation() {
    }

    MomentOrganisation(ContactMoment moment, Organisation organisation) {
        this.moment = moment;
        this.organisation = organisation;
    }
}
