package nl.buurtbrug.app.command;

import java.util.Locale;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import picocli.CommandLine.TypeConversionException;

/// What stands around a cell that holds a separator, as it was asked for: the character itself, or a word, which every shell leaves alone.
record Quote(char character) {

    static Quote of(String text) {
        var character = switch (text.toLowerCase(Locale.ROOT)) {
            case "double", "\"" -> '"';
            case "single", "'" -> '\'';
            case "none" -> TextFormat.NONE;
            default -> throw new TypeConversionException(text);
        };
        return new Quote(character);
    }
}
