package nl.buurtbrug.domain.activity;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.area.Neighbourhood;

/// A neighbourhood that an activity is for.
@Entity
class ActivityNeighbourhood {

    @Id
    @GeneratedValue(generator = "activity_neighbourhood_seq")
    @SequenceGenerator(name = "activity_neighbourhood_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Activity activity;

    @ManyToOne(fetch = LAZY, optional = false)
    private Neighbourhood neighbourhood;

    protected ActivityNeighbourhood() {
    }

    ActivityNeighbourhood(Activity activity, Neighbourhood neighbourhood) {
        this.activity = activity;
        this.neighbourhood = neighbourhood;
    }
}
