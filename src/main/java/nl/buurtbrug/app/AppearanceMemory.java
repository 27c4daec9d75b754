package nl.buurtbrug.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Preferences;

/// Remembers the language, theme and text size that were chosen.
final class AppearanceMemory {

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";

    private AppearanceMemory() {
    }

    /// Puts the appearance as it was left.
    ///
    /// @param thisRun the language for this run only, whatever was chosen before
    static void recall(Preferences preferences, Appearance appearance, Optional<Language> thisRun) {
        appearance.languageProperty().set(thisRun.or(() -> preferences.get(LANGUAGE).map(Language::of)).orElse(Language.DUTCH));
        appearance.themeProperty().set(find(preferences, THEME, Theme.values(), Theme::name).orElse(Theme.SYSTEM));
        appearance.textSizeProperty().set(
                find(preferences, TEXT_SIZE, TextSize.values(), size -> String.valueOf(size.percent())).orElse(TextSize.NORMAL));
    }

    /// Keeps each change from now on.
    static void keep(Preferences preferences, Appearance appearance) {
        appearance.languageProperty().subscribe((_, language) -> preferences.put(LANGUAGE, language.code()));
        appearance.themeProperty().subscribe((_, theme) -> preferences.put(THEME, theme.name()));
        appearance.textSizeProperty().subscribe((_, size) -> preferences.put(TEXT_SIZE, String.valueOf(size.percent())));
    }

    private static <T> Optional<T> find(Preferences preferences, String name, T[] values, Function<T, String> code) {
        return preferences.get(name).flatMap(kept -> Arrays.stream(values).filter(value -> code.apply(value).equals(kept)).findFirst());
    }
}
