package nl.buurtbrug.domain.extra;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.organisation.Organisation;

/// What a partner has in one extra field.
@Entity
class OrganisationExtra {

    @Id
    @GeneratedValue(generator = "organisation_extra_seq")
    @SequenceGenerator(name = "organisation_extra_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = LAZY, optional = false)
    private ExtraField field;

    @Column(nullable = false, length = ExtraContent.LENGTH)
    private String content;

    @ManyToOne(fetch = LAZY)
    private ExtraChoice choice;

    protected OrganisationExtra() {
    }

    OrganisationExtra(long organisation, long field, ExtraContent value) {
        this.organisation = Organisation.standingFor(organisation);
        this.field = ExtraField.standingFor(field);
        change(value);
    }

    final void change(ExtraContent value) {
        content = value.text();
        choice = value.choice();
    }
}
