package nl.buurtbrug.domain.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.ListEntry;

/// People by age, role or setting; never by origin or belief.
@Entity
public class AudienceGroup {

    @Id
    @GeneratedValue(generator = "audience_group_seq")
    @SequenceGenerator(name = "audience_group_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = ListEntry.NAME_LENGTH)
    private String name;

    @Column(nullable = false)
    private boolean active;

    protected AudienceGroup() {
    }

    AudienceGroup(String name) {
        change(name, true);
    }

    /// A group that was removed, as what it was.
    static AudienceGroup again(ListEntry entry) {
        var group = new AudienceGroup(entry.name());
        group.id = entry.id();
        group.active = entry.active();
        return group;
    }

    final void change(String newName, boolean nowActive) {
        name = newName;
        active = nowActive;
    }

    /// Stands for a kept group where only its id matters.
    public static AudienceGroup standingFor(long id) {
        var group = new AudienceGroup();
        group.id = id;
        return group;
    }

    public Long id() {
        return id;
    }
}
