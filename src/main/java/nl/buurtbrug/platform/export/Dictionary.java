package nl.buurtbrug.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// What each table and column of the export means, in Dutch and in English.
final class Dictionary {

    static final List<String> HEADER = List.of("table", "column", "type", "required", "refersTo", "betekenis", "meaning");

    /// Lines of `table.column = Dutch | English`; `*.column` is what a column means in tables that don't say otherwise.
    private static final String MEANINGS = "meanings.properties";
    private static final String BETWEEN = " \\| ";

    /// In two languages; "" where nobody wrote it down.
    record Meaning(String dutch, String english) {
    }

    private final Properties meanings = new Properties();

    Dictionary() {
        try (var reader = new InputStreamReader(Dictionary.class.getResourceAsStream(MEANINGS), UTF_8)) {
            meanings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Meaning of(String table) {
        return meaning(meanings.getProperty(lower(table), ""));
    }

    Meaning of(String table, String column) {
        return meaning(meanings.getProperty(lower(table) + "." + lower(column), meanings.getProperty("*." + lower(column), "")));
    }

    private static Meaning meaning(String both) {
        var parts = both.split(BETWEEN, 2);
        return new Meaning(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
