package nl.buurtbrug.app.command;

import java.util.Locale;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import picocli.CommandLine.TypeConversionException;

/// What stands between two cells, as it was asked for: the character itself, or `tab` or `\t`, which is hard to type.
record Separator(char character) {

    static Separator of(String text) {
        var character = switch (text.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            default -> text.length() == 1 ? text.charAt(0) : TextFormat.NONE;
        };
        if (!TextFormat.separators().contains(character)) {
            throw new TypeConversionException(text);
        }
        return new Separator(character);
    }
}
