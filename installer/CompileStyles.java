import java.io.File;
import java.io.IOException;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/// Writes a stylesheet beside itself in JavaFX's binary form, which it prefers: parsing text takes time at each start.
/// A fault in the stylesheet fails the build. Run as one file by the build.
final class CompileStyles {

    private CompileStyles() {
    }

    public static void main(String[] arguments) throws IOException {
        for (var argument : arguments) {
            var source = new File(argument);
            Stylesheet.convertToBinary(source, new File(argument.replaceFirst("\\.css$", ".bss")));
        }
        CssParser.errorsProperty().forEach(System.err::println);
        System.exit(CssParser.errorsProperty().isEmpty() ? 0 : 1);
    }
}
