package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.ui.common.Icon;

/// One subject of the settings.
enum Topic {

    LOOKS(Icon.LOOKS), LETTERHEAD(Icon.BUREAU), KINDS(Icon.KIND), GROUPS(Icon.AUDIENCE), TAGS(Icon.TAG), STRATEGIES(Icon.HINT), EXTRAS(Icon.COLUMNS), MUNICIPALITIES(Icon.HOMES),
    NEIGHBOURHOODS(Icon.NEIGHBOURHOOD), STAFF(Icon.STAFF), BACKUPS(Icon.ARCHIVE), DATA(Icon.DATABASE), ABOUT(Icon.INFO);

    private final Icon icon;

    Topic(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    String words() {
        return switch (this) {
            case LOOKS -> text("settings.looks");
            case LETTERHEAD -> text("settings.letterhead");
            case KINDS -> text("settings.kinds");
            case GROUPS -> text("settings.groups");
            case TAGS -> text("settings.tags");
            case STRATEGIES -> text("settings.strategies");
            case EXTRAS -> text("settings.extras");
            case MUNICIPALITIES -> text("settings.municipalities");
            case NEIGHBOURHOODS -> text("settings.neighbourhoods");
            case STAFF -> text("settings.staff");
            case BACKUPS -> text("settings.backups");
            case DATA -> text("settings.data");
            case ABOUT -> text("settings.about");
        };
    }
}
