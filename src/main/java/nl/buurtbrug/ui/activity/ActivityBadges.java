package nl.buurtbrug.ui.activity;

import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Tone;

/// How far an activity is, as it is shown.
final class ActivityBadges {

    private ActivityBadges() {
    }

    static Badge of(ActivityStatus status) {
        return switch (status) {
            case IDEA -> new Badge(Icon.HINT, ActivityWords.of(status), Tone.NEUTRAL);
            case PLANNED -> new Badge(Icon.DATE, ActivityWords.of(status), Tone.INFO);
            case RUNNING -> new Badge(Icon.RUNNING, ActivityWords.of(status), Tone.ACCENT);
            case HELD -> new Badge(Icon.ACTIVE, ActivityWords.of(status), Tone.SUCCESS);
            case CANCELLED -> new Badge(Icon.ENDED, ActivityWords.of(status), Tone.NEUTRAL);
        };
    }
}
