package nl.buurtbrug.domain.transfer.file;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.csv.CsvDialect;
import nl.buurtbrug.platform.csv.CsvMarks;

/// How a list is written, as it was found or chosen.
///
/// @param encoding   its IANA name
/// @param quote      [#NONE] when there is none; likewise the escape
/// @param headerLine the line of the file (1-based) on which the headers stand; 0 for none
/// @param firstLine  the line on which the table begins, the headers included
/// @param footerLine the first line that is no longer part of the table; 0 when it runs to the end
public record FileFormat(String encoding, char separator, char quote, char escape, int headerLine, int firstLine, int footerLine) {

    public static final char NONE = CsvMarks.NONE;

    static FileFormat of(CsvDialect dialect) {
        return new FileFormat(dialect.encoding(), dialect.separator(), dialect.quote(), dialect.marks().escape(), dialect.headerLine(), dialect.firstLine(), dialect.footerLine());
    }

    /// The encodings to choose from, the likeliest first.
    public static List<String> encodings() {
        return CsvDialect.CHARSETS.stream().map(charset -> CsvDialect.of(charset, ';').encoding()).toList();
    }

    public static List<Character> separators() {
        return CsvDialect.SEPARATORS;
    }

    public static List<Character> quotes() {
        return CsvDialect.QUOTES;
    }

    /// The IANA name of an encoding, also when it is called as other programs do, like "ansi"; empty when there is no such encoding.
    public static Optional<String> encodingNamed(String name) {
        return CsvDialect.charset(name).map(charset -> CsvDialect.of(charset, ';').encoding());
    }

    CsvDialect dialect() {
        return new CsvDialect(charset(), new CsvMarks(separator, quote, escape), headerLine, firstLine, footerLine);
    }

    Charset charset() {
        return CsvDialect.charset(encoding).orElseThrow(() -> new IllegalArgumentException(encoding));
    }
}
