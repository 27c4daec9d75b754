package nl.buurtbrug.domain.transfer.work;

import static nl.buurtbrug.language.Text.text;

/// How yes and no are called in a plan.
final class WorkWords {

    private WorkWords() {
    }

    static String of(boolean yes) {
        return yes ? text("import.yes") : text("import.no");
    }
}
