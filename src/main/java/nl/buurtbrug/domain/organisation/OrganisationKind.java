package nl.buurtbrug.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.ListEntry;

/// What an organisation is: a sports club, a school, an employer.
@Entity
public class OrganisationKind {

    @Id
    @GeneratedValue(generator = "organisation_kind_seq")
    @SequenceGenerator(name = "organisation_kind_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = ListEntry.NAME_LENGTH)
    private String name;

    @Column(nullable = false)
    private boolean active;

    protected OrganisationKind() {
    }

    OrganisationKind(String name) {
        change(name, true);
    }

    /// A kind that was removed, as what it was.
    static OrganisationKind again(ListEntry entry) {
        var kind = new OrganisationKind(entry.name());
        kind.id = entry.id();
        kind.active = entry.active();
        return kind;
    }

    final void change(String newName, boolean nowActive) {
        name = newName;
        active = nowActive;
    }

    Long id() {
        return id;
    }
}
