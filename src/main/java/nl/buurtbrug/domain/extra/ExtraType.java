package nl.buurtbrug.domain.extra;

import static nl.buurtbrug.language.Text.text;

/// What can be filled in in an extra field. It stays as it was chosen: values of one type are not values of another.
public enum ExtraType {
    TEXT,
    NUMBER,
    DATE,
    CHOICE;

    public String words() {
        return switch (this) {
            case TEXT -> text("extra.type.text");
            case NUMBER -> text("extra.type.number");
            case DATE -> text("extra.type.date");
            case CHOICE -> text("extra.type.choice");
        };
    }
}
