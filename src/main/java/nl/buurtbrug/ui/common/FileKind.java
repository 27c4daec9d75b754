package nl.buurtbrug.ui.common;

import java.util.List;

/// A kind of file to choose from: its name for the user and its patterns, such as `*.csv`.
public record FileKind(String name, List<String> patterns) {

    public FileKind(String name, String... patterns) {
        this(name, List.of(patterns));
    }
}
