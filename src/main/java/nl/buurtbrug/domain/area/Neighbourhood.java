package nl.buurtbrug.domain.area;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.List;
import nl.buurtbrug.domain.Lines;

/// A part of a municipality, with the four-digit postcodes it covers.
@Entity
public class Neighbourhood {

    static final int NAME_LENGTH = 100;
    static final int POSTCODES_LENGTH = 500;

    @Id
    @GeneratedValue(generator = "neighbourhood_seq")
    @SequenceGenerator(name = "neighbourhood_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Municipality municipality;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = CbsCode.LENGTH)
    private String cbsCode;

    @Convert(converter = Lines.class)
    @Column(nullable = false, length = POSTCODES_LENGTH)
    private List<String> postcodes;

    protected Neighbourhood() {
    }

    Neighbourhood(NeighbourhoodDetails details, Municipality municipality) {
        change(details, municipality);
    }

    /// A neighbourhood that was removed, as what it was.
    static Neighbourhood again(NeighbourhoodSummary was, Municipality municipality) {
        var neighbourhood = new Neighbourhood(was.details(), municipality);
        neighbourhood.id = was.id();
        return neighbourhood;
    }

    /// Stands for a kept neighbourhood where only its id matters.
    public static Neighbourhood standingFor(long id) {
        var neighbourhood = new Neighbourhood();
        neighbourhood.id = id;
        return neighbourhood;
    }

    final void change(NeighbourhoodDetails details, Municipality newMunicipality) {
        municipality = newMunicipality;
        name = details.name();
        cbsCode = details.cbsCode();
        postcodes = details.postcodes();
    }

    public Long id() {
        return id;
    }
}
