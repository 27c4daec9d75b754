package nl.buurtbrug.ui.common;

/// What a colour says; never said by the colour alone.
public enum Tone {

    NEUTRAL("neutral"),
    ACCENT("accent"),
    INFO("info"),
    SUCCESS("success"),
    WARNING("warning"),
    DANGER("danger");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
