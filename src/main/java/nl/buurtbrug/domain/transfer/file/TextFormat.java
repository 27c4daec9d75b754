package nl.buurtbrug.domain.transfer.file;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.csv.CsvDialect;
import nl.buurtbrug.platform.csv.CsvMarks;
import nl.buurtbrug.platform.table.TableLines;

/// A list in a text file (CSV, TSV).
///
/// @param encoding its IANA name
/// @param quote    [#NONE] when there is none; likewise the escape
public record TextFormat(String encoding, char separator, char quote, char escape, int headerLine, int firstLine, int footerLine) implements FileFormat {

    public static final char NONE = CsvMarks.NONE;

    static TextFormat of(CsvDialect dialect) {
        return new TextFormat(dialect.encoding(), dialect.separator(), dialect.quote(), dialect.marks().escape(), dialect.headerLine(), dialect.firstLine(), dialect.footerLine());
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

    @Override
    public TextFormat withHeaderLine(int line) {
        return of(dialect().withHeaderLine(line));
    }

    @Override
    public TextFormat endingBefore(int line) {
        return of(dialect().withFooterLine(line));
    }

    @Override
    public TextFormat whole() {
        return new TextFormat(encoding, separator, quote, escape, 0, 1, 0);
    }

    CsvDialect dialect() {
        return new CsvDialect(charset(), new CsvMarks(separator, quote, escape), new TableLines(headerLine, firstLine, footerLine));
    }

    Charset charset() {
        return charset(encoding);
    }

    static Charset charset(String encoding) {
        return CsvDialect.charset(encoding).orElseThrow(() -> new IllegalArgumentException(encoding));
    }
}
