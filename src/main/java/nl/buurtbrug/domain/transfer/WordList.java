package nl.buurtbrug.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists that come with the program.
final class WordList {

    private WordList() {
    }

    /// The lines of a list beside this class, without comments and empty lines.
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
