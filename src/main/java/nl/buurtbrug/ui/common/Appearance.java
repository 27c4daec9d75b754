package nl.buurtbrug.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.language.Language;

/// The language, theme and text size in use; the window follows them at once.
public final class Appearance {

    /// Light, dark, or as the system is.
    public enum Theme {
        LIGHT, DARK, SYSTEM
    }

    /// How large the text is, in percent of the normal size.
    public enum TextSize {
        NORMAL(100), LARGER(125), LARGE(150), DOUBLE(200);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }
    }

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;

    public Appearance(Language language, Theme theme, TextSize textSize) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
        this.textSize = new SimpleObjectProperty<>(textSize);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }
}
