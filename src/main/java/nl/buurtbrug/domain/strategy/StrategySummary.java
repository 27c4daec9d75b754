package nl.buurtbrug.domain.strategy;

/// One strategy in a list.
public record StrategySummary(Long id, String name, String description, String suits, Boolean active) {

    public StrategyDetails details() {
        return new StrategyDetails(name, description, suits, active);
    }
}
