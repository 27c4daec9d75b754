package nl.buurtbrug.domain.strategy;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a strategy.
///
/// @param description what it comes down to, in one line
/// @param suits       when it suits
/// @param active      false for one that is no longer offered
public record StrategyDetails(String name, String description, String suits, boolean active) {

    static final int NAME_LENGTH = 200;
    static final int TEXT_LENGTH = 2_000;

    public StrategyDetails {
        name = name.strip();
        description = description.strip();
        suits = suits.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("strategy.name", name, NAME_LENGTH).ifPresent(problems::add);
        Problem.tooLong("strategy.description", description, TEXT_LENGTH).ifPresent(problems::add);
        Problem.tooLong("strategy.suits", suits, TEXT_LENGTH).ifPresent(problems::add);
        return problems;
    }
}
