package nl.buurtbrug.domain.activity;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.strategy.Strategy;

/// A strategy of an activity besides its main one.
@Entity
class ActivityStrategy {

    @Id
    @GeneratedValue(generator = "activity_strategy_seq")
    @SequenceGenerator(name = "activity_strategy_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private Activity activity;

    @ManyToOne(fetch = LAZY, optional = false)
    private Strategy strategy;

    protected ActivityStrategy() {
    }

    ActivityStrategy(Activity activity, Strategy strategy) {
        this.activity = activity;
        this.strategy = strategy;
    }
}
