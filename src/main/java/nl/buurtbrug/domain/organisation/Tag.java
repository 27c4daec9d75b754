package nl.buurtbrug.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.ListEntry;

/// A word the bureau hangs on organisations, to find them together.
@Entity
public class Tag {

    @Id
    @GeneratedValue(generator = "tag_seq")
    @SequenceGenerator(name = "tag_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = ListEntry.NAME_LENGTH)
    private String name;

    protected Tag() {
    }

    Tag(String name) {
        rename(name);
    }

    final void rename(String newName) {
        name = newName;
    }

    /// Stands for a kept tag where only its id matters.
    static Tag standingFor(long id) {
        var tag = new Tag();
        tag.id = id;
        return tag;
    }

    /// A tag that was removed, as what it was.
    static Tag again(long id, String name) {
        var tag = new Tag(name);
        tag.id = id;
        return tag;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }
}
