package nl.buurtbrug.platform.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where each platform wants a program to keep a user's data: never in a folder that roams or is shared.
final class UsualPlace {

    private UsualPlace() {
    }

    static Path of(String program) {
        return of(program, System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String program, String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(program);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(program);
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        var absolute = !data.isBlank() && Path.of(data).isAbsolute();
        return (absolute ? Path.of(data) : home.resolve(".local").resolve("share")).resolve(program.toLowerCase(Locale.ROOT));
    }
}
