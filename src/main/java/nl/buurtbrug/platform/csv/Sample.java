package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable;

/// The beginning of a text, enough to judge it by, and its rows under one set of marks.
record Sample(Path file, String text, boolean complete) {

    static final int LARGEST = 1 << 20;
    private static final int ENOUGH = 20;
    private static final int LONGEST_TAIL = 40;

    /// The rows of the sample; `closed` is false when a quote was still open where the text ended.
    record Rows(List<TableRow> rows, boolean closed) {
    }

    static Sample of(Path file, Charset charset) throws IOException {
        try (var reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            var buffer = new char[LARGEST];
            int length = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer, length, LARGEST - length)) {
                length += count;
            }
            boolean complete = length < LARGEST || reader.read() < 0;
            return new Sample(file, new String(buffer, 0, length), complete);
        }
    }

    Rows rows(CsvMarks marks, int firstLine, int most) {
        var rows = new ArrayList<TableRow>();
        try (var reader = new RowReader(file, new StringReader(text), marks)) {
            reader.skipTo(firstLine);
            for (var row = reader.next(); row.isPresent() && rows.size() < most; row = reader.next()) {
                rows.add(row.get());
            }
        } catch (UnreadableTable _) {
            return new Rows(rows, !complete && rows.size() >= ENOUGH);
        }
        return new Rows(rows, true);
    }

    /// The last lines of the whole file, with the number of the first of them.
    static Optional<Tail> tail(Path file, Reader whole) throws IOException {
        var last = new ArrayList<String>();
        try (var lines = new PhysicalLines(whole, RowReader.LARGEST_ROW)) {
            while (lines.next()) {
                if (lines.isTooLong()) {
                    return Optional.empty();
                }
                last.add(lines.text());
                if (last.size() > 2 * LONGEST_TAIL) {
                    last.subList(0, LONGEST_TAIL).clear();
                }
            }
            return Optional.of(new Tail(new Sample(file, String.join("\n", last), true), lines.number() - last.size()));
        }
    }

    /// A sample of the last lines; line 1 of it is line `before` + 1 of the file.
    record Tail(Sample sample, int before) {
    }
}
