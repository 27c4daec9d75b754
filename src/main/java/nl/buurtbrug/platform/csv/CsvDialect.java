package nl.buurtbrug.platform.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.table.TableLines;

/// How a text table is written: its encoding, its marks and where its rows begin and end.
public record CsvDialect(Charset charset, CsvMarks marks, TableLines lines) {

    /// What a user may choose from, the likeliest first.
    public static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("x-MacRoman"), Charset.forName("IBM850"),
            Charset.forName("ISO-8859-15"), Charset.forName("windows-1254"), Charset.forName("windows-1250"), Charset.forName("windows-1251"));
    public static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|', ':', ' ');
    public static final List<Character> QUOTES = List.of('"', '\'', CsvMarks.NONE);

    private static final String MAC_ROMAN = "macintosh";

    /// A table from the first line to the last, with a header.
    public static CsvDialect of(Charset charset, char separator) {
        return new CsvDialect(charset, new CsvMarks(separator, '"'), new TableLines(1, 1, 0));
    }

    /// The charset that goes by this name, also by the names other programs use, such as `macintosh`, `MacRoman`, `cp850`, `ansi`.
    public static Optional<Charset> charset(String name) {
        try {
            return Optional.of(switch (name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[ _-]", "")) {
                case "macintosh", "macroman", "mac", "xmacroman" -> Charset.forName("x-MacRoman");
                case "ansi", "windows1252", "cp1252", "1252" -> Charset.forName("windows-1252");
                case "dos", "cp850", "850", "ibm850" -> Charset.forName("IBM850");
                case "utf8bom", "utf8sig", "utf8" -> StandardCharsets.UTF_8;
                case "utf16", "unicode" -> StandardCharsets.UTF_16LE;
                default -> Charset.forName(name.strip());
            });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /// The IANA name of the charset.
    public String encoding() {
        return charset.name().equals("x-MacRoman") ? MAC_ROMAN : charset.name();
    }

    public char separator() {
        return marks.separator();
    }

    public char quote() {
        return marks.quote();
    }

    public int headerLine() {
        return lines.header();
    }

    public int firstLine() {
        return lines.first();
    }

    public int footerLine() {
        return lines.footer();
    }

    public CsvDialect withCharset(Charset other) {
        return new CsvDialect(other, marks, lines);
    }

    public CsvDialect withSeparator(char other) {
        return new CsvDialect(charset, new CsvMarks(other, marks.quote(), marks.escape()), lines);
    }

    public CsvDialect withQuote(char other) {
        return new CsvDialect(charset, new CsvMarks(marks.separator(), other, marks.escape()), lines);
    }

    /// With 0 the table has no header and what was the header becomes its first row.
    public CsvDialect withHeaderLine(int line) {
        return new CsvDialect(charset, marks, lines.withHeader(line));
    }

    /// With 0 the table runs to the end of the file.
    public CsvDialect withFooterLine(int line) {
        return new CsvDialect(charset, marks, lines.withFooter(line));
    }
}
