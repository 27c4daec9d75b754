package nl.buurtbrug.domain.person;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.organisation.Organisation;

/// The role of a person at an organisation, now or in the past.
@Entity
public class Affiliation {

    static final int ROLE_LENGTH = 200;

    @Id
    @GeneratedValue(generator = "affiliation_seq")
    @SequenceGenerator(name = "affiliation_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @Column(nullable = false, length = ROLE_LENGTH)
    private String role;

    private LocalDate fromDate;

    private LocalDate untilDate;

    @Column(nullable = false)
    private boolean mainContact;

    @Column(nullable = false)
    private boolean keyFigure;

    protected Affiliation() {
    }

    Affiliation(Person person, Organisation organisation, AffiliationDetails details) {
        this.person = person;
        this.organisation = organisation;
        change(details);
    }

    /// A role that was taken away, with what it held or now is to hold. Putting it back counts its version one up, so that no two states have the same.
    static Affiliation again(AffiliationRow was, Person person, Organisation organisation, AffiliationDetails details) {
        var affiliation = new Affiliation(person, organisation, details);
        affiliation.id = was.id();
        affiliation.version = was.version();
        return affiliation;
    }

    final void change(AffiliationDetails details) {
        role = details.role();
        fromDate = details.from().orElse(null);
        untilDate = details.until().orElse(null);
        mainContact = details.mainContact();
        keyFigure = details.keyFigure();
    }

    AffiliationDetails details() {
        return new AffiliationDetails(role, Optional.ofNullable(fromDate), Optional.ofNullable(untilDate), mainContact, keyFigure);
    }

    Person person() {
        return person;
    }

    Organisation organisation() {
        return organisation;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }
}
