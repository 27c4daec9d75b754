package nl.buurtbrug.domain.transfer.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtbrug.platform.csv.CsvRow;
import nl.buurtbrug.platform.csv.CsvRows;
import nl.buurtbrug.platform.csv.UnreadableCsv;

/// A list on disk, how it is written, and its first rows as they are read that way.
public final class SourceFile {

    private static final int SAMPLE = 500;
    private static final int ACCENTED = 6;
    private static final int LONGEST_ACCENTED = 60;

    private final Path path;
    private final FileFormat format;
    private final List<String> headers;
    private final List<SourceRow> sample;
    private final List<String> accented;
    private final int rowCount;

    private SourceFile(Path path, FileFormat format, List<String> headers, Contents contents) {
        this.path = path;
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
        try (var rows = CsvRows.open(path, format.dialect())) {
            var contents = new Contents();
            rows.forEach(contents::add);
            return new SourceFile(path, format, rows.header(), contents);
        } catch (UnreadableCsv cause) {
            throw new UnusableFile(cause, path);
        }
    }

    /// The list read in another encoding; what depends on it is found again.
    ///
    /// @param encoding its IANA name
    public SourceFile withEncoding(String encoding) {
        return open(path, FormatFinder.find(path, encoding));
    }

    /// The list read with other marks; headers, first and last row are found again.
    public SourceFile withMarks(char separator, char quote) {
        return open(path, FormatFinder.find(path, format, separator, quote));
    }

    /// The list with its headers on another line (1-based); 0 for none.
    public SourceFile withHeaderLine(int line) {
        return open(path, FileFormat.of(format.dialect().withHeaderLine(line)));
    }

    /// Reads all rows with something in them, headers not included.
    ///
    /// @throws UnusableFile when the file can no longer be read
    public void forEach(Consumer<SourceRow> use) {
        try (var rows = CsvRows.open(path, format.dialect())) {
            for (var row : rows) {
                if (!row.isBlank()) {
                    use.accept(new SourceRow(row.line(), row.cells()));
                }
            }
        } catch (UnreadableCsv cause) {
            throw new UnusableFile(cause, path);
        }
    }

    public Path path() {
        return path;
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

        void add(CsvRow row) {
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
