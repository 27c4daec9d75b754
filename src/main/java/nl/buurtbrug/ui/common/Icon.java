package nl.buurtbrug.ui.common;

import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures the program uses, each with one meaning: Material Design outlines.
public enum Icon {

    HOME("home-outline"),
    PARTNER("handshake-outline"),
    PERSON("card-account-details-outline"),
    STAFF("account-outline"),
    PEOPLE("account-multiple-outline"),
    KIND("shape-outline"),
    IMPORT("tray-arrow-down"),
    EXPORT("tray-arrow-up"),
    SETTINGS("cog-outline"),
    PRINT("printer-outline"),
    PDF("file-download-outline"),
    FILE("file-outline"),
    SAVE("content-save-outline"),
    DATABASE("database-outline"),
    DATABASE_LOCKED("database-lock-outline"),
    SEARCH("magnify"),
    FILTER("filter-outline"),
    VIEW("bookmark-outline"),
    COLUMNS("table-column"),
    ADD("plus"),
    LESS("minus"),
    CLOSE("close"),
    DONE("check"),
    MORE("dots-vertical"),
    BACK("arrow-left"),
    FORWARD("arrow-right"),
    UP("chevron-up"),
    DOWN("chevron-down"),
    NEXT("chevron-right"),
    UNDO("undo-variant"),
    HISTORY("history"),
    COPY("content-copy"),
    EDIT("pencil-outline"),
    BIN("trash-can-outline"),
    ARCHIVE("archive-outline"),
    OPEN("open-in-new"),
    LOOK("eye-outline"),
    HIDDEN("eye-off-outline"),
    PHONE("phone-outline"),
    EMAIL("email-outline"),
    MESSAGE("message-text-outline"),
    ONLINE("video-outline"),
    ADDRESS("map-marker-outline"),
    WEBSITE("web"),
    DATE("calendar-blank-outline"),
    TIME("clock-outline"),
    STAGE("flag-variant-outline"),
    TAG("tag-outline"),
    AUDIENCE("account-group-outline"),
    MAIN_CONTACT("star-outline"),
    KEY_FIGURE("key-outline"),
    MOVED_ON("account-switch-outline"),
    MERGE("call-merge"),
    QUIET("clock-alert-outline"),
    LATE("alert-circle-outline"),
    INTERNAL("lock-outline"),
    LOCKED("lock-outline"),
    NOT_SAVED("lock-open-check-outline"),
    PUBLIC("bullhorn-outline"),
    TRUST_LOW("signal-cellular-1"),
    TRUST_MEDIUM("signal-cellular-2"),
    TRUST_HIGH("signal-cellular-3"),
    IN_VIEW("eye-outline"),
    APPROACHED("email-fast-outline"),
    IN_TALKS("forum-outline"),
    ACTIVE("check-circle-outline"),
    DORMANT("sleep"),
    ENDED("close-circle-outline"),
    INFO("information-outline"),
    SUCCESS("check-circle-outline"),
    WARNING("alert-outline"),
    DANGER("alert-circle-outline"),
    HINT("lightbulb-on-outline"),
    NEW("plus-circle-outline"),
    CHANGED("pencil-circle-outline"),
    SAME("equal"),
    DOUBTFUL("help-circle-outline"),
    REFUSED("close-circle-outline"),
    SKIPPED("minus-circle-outline"),
    PRIVACY("shield-outline"),
    NOT_ALLOWED("shield-off-outline"),
    LANGUAGE("translate"),
    LOOKS("theme-light-dark"),
    TEXT_SIZE("format-size"),
    BUREAU("domain"),
    LISTS("format-list-bulleted"),
    NEIGHBOURHOOD("map-outline"),
    SPORT("soccer"),
    SCHOOL("school-outline"),
    HOMES("home-group");

    private final String code;

    Icon(String name) {
        code = "mdi2%s-%s".formatted(name.charAt(0), name);
    }

    /// A new picture, coloured and sized by the stylesheet; the words beside it say the same.
    public FontIcon node() {
        var node = new FontIcon(code);
        node.setMouseTransparent(true);
        return node;
    }
}
