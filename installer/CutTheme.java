import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the themes without the rules for controls that the program does not have. Run as one file by the build.
final class CutTheme {

    private static final List<String> THEMES = List.of("primer-light", "primer-dark");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private CutTheme() {
    }

    /// @param arguments the folder for what is written, and the file with the style classes to leave out, one a line
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var unused = Pattern.compile(Files.readAllLines(Path.of(arguments[1])).stream().filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("|", "\\.(?:", ")(?![\\w-])")));
        for (var theme : THEMES) {
            try (InputStream css = CutTheme.class.getResourceAsStream("/atlantafx/base/theme/" + theme + ".css")) {
                Files.writeString(folder.resolve(theme + ".css"), cut(new String(css.readAllBytes(), StandardCharsets.UTF_8), unused));
            }
        }
    }

    private static String cut(String css, Pattern unused) {
        return RULE.matcher(COMMENT.matcher(css).replaceAll("")).results().map(rule -> {
            var kept = Stream.of(rule.group(1).split(",")).map(String::strip).filter(selector -> !unused.matcher(selector).find()).collect(Collectors.joining(", "));
            return kept.isEmpty() ? "" : kept + " {" + rule.group(2) + "}\n";
        }).collect(Collectors.joining());
    }
}
