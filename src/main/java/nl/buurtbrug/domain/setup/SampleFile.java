package nl.buurtbrug.domain.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// One file of sample records: a line each, parts between semicolons, a line that begins with # says what they are.
final class SampleFile {

    private SampleFile() {
    }

    static List<List<String>> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(
                SampleFile.class.getResourceAsStream("/nl/buurtbrug/sample/" + name + ".csv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The values of a part that holds several, with spaces and a slash between them.
    static List<String> values(String part) {
        return part.isEmpty() ? List.of() : Arrays.asList(part.split(" / "));
    }
}
