package nl.buurtbrug.domain.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/// A way to bring people together who would not come for the theme itself.
@Entity
public class Strategy {

    @Id
    @GeneratedValue(generator = "strategy_seq")
    @SequenceGenerator(name = "strategy_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = StrategyDetails.NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = StrategyDetails.TEXT_LENGTH)
    private String description;

    @Column(nullable = false, length = StrategyDetails.TEXT_LENGTH)
    private String suits;

    @Column(nullable = false)
    private boolean active;

    protected Strategy() {
    }

    Strategy(StrategyDetails details) {
        change(details);
    }

    /// Stands for a kept strategy where only its id matters.
    public static Strategy standingFor(long id) {
        var strategy = new Strategy();
        strategy.id = id;
        return strategy;
    }

    /// A strategy that was removed, as what it was.
    static Strategy again(StrategySummary gone) {
        var strategy = new Strategy(gone.details());
        strategy.id = gone.id();
        return strategy;
    }

    final void change(StrategyDetails details) {
        name = details.name();
        description = details.description();
        suits = details.suits();
        active = details.active();
    }

    public Long id() {
        return id;
    }
}
