package nl.buurtbrug.ui.common;

import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;

/// How each stage of a partnership is shown.
public final class Stages {

    private Stages() {
    }

    public static Badge badge(Stage stage) {
        return badge(stage, StageWords.of(stage));
    }

    public static Badge badge(Stage stage, String words) {
        return new Badge(icon(stage), words, tone(stage));
    }

    private static Icon icon(Stage stage) {
        return switch (stage) {
            case IDENTIFIED -> Icon.IN_VIEW;
            case APPROACHED -> Icon.APPROACHED;
            case IN_TALKS -> Icon.IN_TALKS;
            case ACTIVE -> Icon.ACTIVE;
            case DORMANT -> Icon.DORMANT;
            case ENDED -> Icon.ENDED;
        };
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case IDENTIFIED, ENDED -> Tone.NEUTRAL;
            case APPROACHED, IN_TALKS -> Tone.INFO;
            case ACTIVE -> Tone.SUCCESS;
            case DORMANT -> Tone.WARNING;
        };
    }
}
