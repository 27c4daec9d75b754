package nl.buurtbrug.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words the user reads, in the language in use: on screen, on paper and on the command line.
public final class Text {

    private static final String BUNDLE = "nl.buurtbrug.messages";

    private static volatile Words words = Words.in(Language.DUTCH);

    private Text() {
    }

    /// Speaks a language from now on, also in what the toolkit says by itself, such as the days of a calendar.
    public static void use(Language language) {
        words = Words.in(language);
        Locale.setDefault(Locale.Category.FORMAT, language.locale());
    }

    public static Language language() {
        return words.language();
    }

    /// All words in the language in use, for a library that looks them up itself.
    public static ResourceBundle words() {
        return words.bundle();
    }

    /// The words under a key, with `{0}`, `{1}` ... filled in the way of the language.
    public static String text(String key, Object... arguments) {
        var now = words;
        var pattern = now.bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, now.language().locale()).format(arguments);
    }

    private record Words(Language language, ResourceBundle bundle) {

        static Words in(Language language) {
            var dutchFirst = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            var locale = language == Language.DUTCH ? Locale.ROOT : language.locale();
            return new Words(language, ResourceBundle.getBundle(BUNDLE, locale, dutchFirst));
        }
    }
}
