import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes down which JDK the build used, so that the launcher can use it too. Run as one file by the build.
final class RecordJdk {

    private RecordJdk() {
    }

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, System.getProperty("java.home") + System.lineSeparator());
    }
}
