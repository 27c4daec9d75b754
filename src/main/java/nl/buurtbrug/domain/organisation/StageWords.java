package nl.buurtbrug.domain.organisation;

import static nl.buurtbrug.language.Text.text;

/// How each stage of a partnership is called, on screen and on paper.
public final class StageWords {

    private StageWords() {
    }

    public static String of(Stage stage) {
        return switch (stage) {
            case IDENTIFIED -> text("stage.identified");
            case APPROACHED -> text("stage.approached");
            case IN_TALKS -> text("stage.inTalks");
            case ACTIVE -> text("stage.active");
            case DORMANT -> text("stage.dormant");
            case ENDED -> text("stage.ended");
        };
    }
}
