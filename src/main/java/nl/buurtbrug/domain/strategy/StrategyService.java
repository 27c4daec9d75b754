package nl.buurtbrug.domain.strategy;

import java.util.List;
import nl.buurtbrug.domain.Uses;
import nl.buurtbrug.platform.database.Database;

/// The list of strategies. Each method is one transaction.
public final class StrategyService {

    private final Database database;

    public StrategyService(Database database) {
        this.database = database;
    }

    /// Every strategy, those no longer offered included. An empty list is filled with the six to start with, in the language in use.
    public List<StrategySummary> all() {
        return database.read(session -> {
            var strategies = new StrategyRepository_(session);
            if (strategies.all().isEmpty()) {
                for (var standard : StandardStrategy.values()) {
                    strategies.insert(new Strategy(standard.details()));
                }
            }
            return strategies.all();
        });
    }

    /// The strategies that are kept, without filling an empty list.
    public List<StrategySummary> kept() {
        return database.read(session -> new StrategyRepository_(session).all());
    }

    /// @param details without problems
    public long create(StrategyDetails details) {
        var strategy = new Strategy(details);
        database.write(session -> new StrategyRepository_(session).insert(strategy));
        return strategy.id();
    }

    /// @param details without problems
    public void change(long id, StrategyDetails details) {
        database.write(session -> {
            var strategies = new StrategyRepository_(session);
            var strategy = strategies.strategy(id);
            strategy.change(details);
            strategies.update(strategy);
        });
    }

    /// @return false, and nothing is done, when activities have this strategy
    public boolean remove(long id) {
        return database.read(session -> {
            var strategies = new StrategyRepository_(session);
            var unused = Uses.of(session, "Activity", "strategy", id) + Uses.of(session, "ActivityStrategy", "strategy", id) == 0;
            if (unused) {
                strategies.delete(strategies.strategy(id));
            }
            return unused;
        });
    }

    /// Puts a strategy that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since
    public boolean putBack(StrategySummary gone) {
        return database.read(session -> {
            var strategies = new StrategyRepository_(session);
            var free = strategies.all().stream().noneMatch(strategy -> strategy.name().equalsIgnoreCase(gone.name()));
            if (free) {
                strategies.putBack(Strategy.again(gone));
            }
            return free;
        });
    }
}
