package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Tone;

/// What happens with a row, as icon and word.
final class DecisionBadge {

    private DecisionBadge() {
    }

    static Badge of(RowDecision decision) {
        return switch (decision) {
            case NEW -> new Badge(Icon.NEW, text("wizard.decision.new"), Tone.SUCCESS);
            case CHANGED -> new Badge(Icon.CHANGED, text("wizard.decision.changed"), Tone.INFO);
            case SAME -> new Badge(Icon.SAME, text("wizard.decision.same"), Tone.NEUTRAL);
            case DOUBTFUL -> new Badge(Icon.DOUBTFUL, text("wizard.decision.doubtful"), Tone.WARNING);
            case REFUSED -> new Badge(Icon.REFUSED, text("wizard.decision.refused"), Tone.DANGER);
        };
    }
}
