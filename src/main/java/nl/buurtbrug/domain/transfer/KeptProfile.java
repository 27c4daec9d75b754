package nl.buurtbrug.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtbrug.domain.trail.Unrecorded;

/// The choices for the columns of a kind of list, kept under a name.
@Entity
@Unrecorded("a choice for the next import, not a record")
@Table(name = "import_profile")
class KeptProfile {

    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "import_profile_seq")
    @SequenceGenerator(name = "import_profile_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = ImportRun.MAPPING_LENGTH)
    private String mapping;

    @Column(nullable = false)
    private Instant savedAt;

    protected KeptProfile() {
    }

    KeptProfile(String name) {
        this.name = name;
    }

    final void change(String newMapping, Instant moment) {
        mapping = newMapping;
        savedAt = moment;
    }
}
