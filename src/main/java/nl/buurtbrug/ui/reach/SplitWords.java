package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.overview.Split;

/// By what people are told apart, as it stands after "per".
final class SplitWords {

    private SplitWords() {
    }

    static String of(Split split) {
        return switch (split) {
            case TIME -> text("reached.by.time");
            case STRATEGY -> text("reached.by.strategy");
            case KIND -> text("reached.by.kind");
            case THROUGH -> text("reached.by.through");
            case AGES -> text("reached.by.ages");
        };
    }
}
