package nl.buurtbrug.domain.transfer;

import java.nio.file.Path;

/// What is kept of the name of an imported file.
final class RunFile {

    private RunFile() {
    }

    static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(Math.max(0, name.length() - ImportRun.FILE_NAME_LENGTH));
    }
}
