package nl.buurtbrug.domain.transfer.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// A list on disk, how it is written, and its first rows as they are read that way.
public final class SourceFile {

    private static final int SAMPLE = 500;
    private static final int ACCENTED = 6;
    private static final int LONGEST_ACCENTED = 60;

    private final Path path;
    private final FileStamp stamp;
    private final FileFormat format;
    private final List<String> headers;
    private final List<SourceRow> sample;
    private final List<String> accented;
    private final int rowCount;

    private SourceFile(FileStamp stamp, FileFormat format, List<String> headers, Contents contents) {
        this.path = stamp.path();
        this.stamp = stamp;
        this.format = format;
        this.headers = headers;
        this.sample = List.copyOf(contents.sample);
        this.accented = List.copyOf(contents.accented);
        this.rowCount = contents.rows;
    }

    /// Opens a list as it seems to be written.
    ///
    /// @throws UnusableFile when it can't be read; so do all ways of opening one
    public static SourceFile open(Path path) {
        return open(path, FormatFinder.find(path));
    }

    /// Opens a list as the user says it is written.
    public static SourceFile open(Path path, FileFormat format) {
        var stamp = FileStamp.of(path);
        try (var rows = FormatRows.open(path, format)) {
            var contents = new Contents();
            rows.forEach(contents::add);
            if (contents.rows == 0) {
                throw new UnreadableTable(Reason.NO_ROWS, path, format.headerLine());
            }
            return new SourceFile(stamp, format, rows.header(), contents);
        } catch (UnreadableTable cause) {
            throw new UnusableFile(cause, path);
        }
    }

    /// The list read in another encoding; what depends on it is found again. A workbook has but one.
    ///
    /// @param encoding its IANA name
    public SourceFile withEncoding(String encoding) {
        return switch (format) {
            case TextFormat _ -> open(path, FormatFinder.find(path, TextFormat.charset(encoding)));
            case SheetFormat _ -> this;
        };
    }

    /// The list read with another separator; headers, first and last row are found again. A workbook has none.
    public SourceFile withSeparator(char separator) {
        return switch (format) {
            case TextFormat text -> open(path, FormatFinder.find(path, text, separator, text.quote()));
            case SheetFormat _ -> this;
        };
    }

    /// The same with another quote, or [TextFormat#NONE].
    public SourceFile withQuote(char quote) {
        return switch (format) {
            case TextFormat text -> open(path, FormatFinder.find(path, text, text.separator(), quote));
            case SheetFormat _ -> this;
        };
    }

    /// The list on another sheet of the workbook; its headers, first and last row are found.
    ///
    /// @throws UnusableFile when there is no such sheet, as in a file that is no workbook
    public SourceFile withSheet(String sheet) {
        return open(path, FormatFinder.find(path, sheet));
    }

    /// The list without everything from a line on (1-based); 0 for all of it.
    public SourceFile endingBefore(int line) {
        return open(path, format.endingBefore(line));
    }

    /// All there is in the file, or on the sheet, what is left out too.
    public SourceFile whole() {
        return open(path, format.whole());
    }

    /// The list with its headers on another line (1-based); 0 for none.
    public SourceFile withHeaderLine(int line) {
        return open(path, format.withHeaderLine(line));
    }

    /// Reads all rows with something in them, headers not included.
    ///
    /// @throws UnusableFile when the file can no longer be read, or is no longer the same
    public void forEach(Consumer<SourceRow> use) {
        stamp.failWhenChanged();
        try (var rows = FormatRows.open(path, format)) {
            for (var row : rows) {
                if (!row.isBlank()) {
                    use.accept(new SourceRow(row.line(), row.cells()));
                }
            }
        } catch (UnreadableTable cause) {
            throw new UnusableFile(cause, path);
        }
    }

    public Path path() {
        return path;
    }

    /// The SHA-256 of its bytes as they were read.
    public String sha256() {
        return stamp.sha256();
    }

    public FileFormat format() {
        return format;
    }

    /// As they stand in the file; none when it has no headers.
    public List<String> headers() {
        return headers;
    }

    /// The first rows with something in them, headers not included: enough to judge the format by.
    public List<SourceRow> sample() {
        return sample;
    }

    /// A few values with accents or other special letters: they look wrong when the encoding is.
    public List<String> accented() {
        return accented;
    }

    /// How many rows there are with something in them, headers not included.
    public int rowCount() {
        return rowCount;
    }

    /// How many columns: the headers, or the widest row looked at.
    public int width() {
        return Math.max(headers.size(), sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    private static final class Contents {

        private final List<SourceRow> sample = new ArrayList<>();
        private final Set<String> accented = new LinkedHashSet<>();
        private int rows;

        void add(TableRow row) {
            if (row.isBlank()) {
                return;
            }
            rows++;
            if (sample.size() < SAMPLE) {
                sample.add(new SourceRow(row.line(), row.cells()));
            }
            if (accented.size() < ACCENTED) {
                row.cells().stream().filter(Contents::isAccented).limit(1).forEach(accented::add);
            }
        }

        private static boolean isAccented(String cell) {
            return cell.length() <= LONGEST_ACCENTED && cell.chars().anyMatch(c -> c > 127 && c != 0xA0);
        }
    }
}
