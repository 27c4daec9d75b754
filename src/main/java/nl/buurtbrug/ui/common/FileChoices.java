package nl.buurtbrug.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/// Lets the user choose files and folders; empty when they choose none.
public interface FileChoices {

    Optional<Path> open(String title, FileKind... kinds);

    Optional<Path> folder(String title);

    Optional<Path> save(String title, String proposedName, FileKind kind);
}
