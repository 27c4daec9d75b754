package nl.buurtbrug.domain.strategy;

import static nl.buurtbrug.language.Text.text;

/// The strategies a bureau starts with.
public enum StandardStrategy {

    SHARED_GOAL, CHANCE_MEETING, UNAVOIDABLE_CONTACT, DIALOGUE, INFORMATION, VIA_CHILDREN;

    public StrategyDetails details() {
        return switch (this) {
            case SHARED_GOAL -> new StrategyDetails(text("strategy.sharedGoal"), text("strategy.sharedGoal.is"), text("strategy.sharedGoal.suits"), true);
            case CHANCE_MEETING -> new StrategyDetails(text("strategy.chanceMeeting"), text("strategy.chanceMeeting.is"), text("strategy.chanceMeeting.suits"), true);
            case UNAVOIDABLE_CONTACT -> new StrategyDetails(text("strategy.unavoidable"), text("strategy.unavoidable.is"), text("strategy.unavoidable.suits"), true);
            case DIALOGUE -> new StrategyDetails(text("strategy.dialogue"), text("strategy.dialogue.is"), text("strategy.dialogue.suits"), true);
            case INFORMATION -> new StrategyDetails(text("strategy.information"), text("strategy.information.is"), text("strategy.information.suits"), true);
            case VIA_CHILDREN -> new StrategyDetails(text("strategy.viaChildren"), text("strategy.viaChildren.is"), text("strategy.viaChildren.suits"), true);
        };
    }
}
