package nl.buurtbrug.domain.organisation;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/// A tag that hangs on an organisation.
@Entity
class OrganisationTag {

    @Id
    @GeneratedValue(generator = "organisation_tag_seq")
    @SequenceGenerator(name = "organisation_tag_seq", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = LAZY, optional = false)
    private Tag tag;

    protected OrganisationTag() {
    }

    OrganisationTag(Organisation organisation, Tag tag) {
        this.organisation = organisation;
        this.tag = tag;
    }

    /// A tag that was taken off, as it hung.
    static OrganisationTag again(HungTag was, Organisation organisation, Tag tag) {
        var link = new OrganisationTag(organisation, tag);
        link.id = was.id();
        return link;
    }

    Long id() {
        return id;
    }
}
