package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

/// How the pages of a preview are laid out.
enum Zoom {
    TWO_BESIDE_EACH_OTHER,
    WHOLE_WIDTH,
    WHOLE_SHEET;

    String words() {
        return switch (this) {
            case TWO_BESIDE_EACH_OTHER -> text("print.zoom.two");
            case WHOLE_WIDTH -> text("print.zoom.width");
            case WHOLE_SHEET -> text("print.zoom.sheet");
        };
    }

    int columns() {
        return this == TWO_BESIDE_EACH_OTHER ? 2 : 1;
    }
}
