package nl.buurtbrug.domain.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/// A municipality the bureau works for.
@Entity
class Municipality {

    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "municipality_seq")
    @SequenceGenerator(name = "municipality_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = CbsCode.LENGTH)
    private String cbsCode;

    protected Municipality() {
    }

    Municipality(MunicipalityDetails details) {
        change(details);
    }

    /// A municipality that was removed, as what it was.
    static Municipality again(MunicipalitySummary was) {
        var municipality = new Municipality(new MunicipalityDetails(was.name(), was.cbsCode()));
        municipality.id = was.id();
        return municipality;
    }

    final void change(MunicipalityDetails details) {
        name = details.name();
        cbsCode = details.cbsCode();
    }

    Long id() {
        return id;
    }
}
