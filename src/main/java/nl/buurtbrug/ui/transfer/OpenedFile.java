package nl.buurtbrug.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.buurtbrug.domain.transfer.file.FileFormat;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.SourceRow;

/// A file as it is read now, the rows left out included.
///
/// @param everything the first rows of the file, those above and below the table too
record OpenedFile(SourceFile source, List<SourceRow> everything) {

    private static final int HEADERS_OFFERED = 20;
    private static final int ENDS_OFFERED = 5;

    FileFormat format() {
        return source.format();
    }

    String name() {
        return source.path().getFileName().toString();
    }

    List<PreviewRow> preview() {
        return everything.stream().map(row -> PreviewRow.of(row, format())).toList();
    }

    /// How wide the preview is.
    int width() {
        return everything.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    int linesAbove() {
        return (int) preview().stream().filter(row -> row.part() == PreviewRow.Part.ABOVE).count();
    }

    /// The lines that may be the header; 0 for none.
    List<Integer> headerLines() {
        var lines = new TreeSet<Integer>(List.of(0, format().headerLine()));
        everything.stream().limit(HEADERS_OFFERED).map(SourceRow::line).forEach(lines::add);
        return List.copyOf(lines);
    }

    /// The lines from which the rest may be left out; 0 for none.
    List<Integer> footerLines() {
        var lines = new TreeSet<Integer>(List.of(0, format().footerLine()));
        if (source.rowCount() < everything.size()) {
            everything.reversed().stream().limit(ENDS_OFFERED).map(SourceRow::line).filter(line -> line > format().firstLine()).forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    /// The words with accents that stand in the rows, shortened for one line.
    List<String> accented() {
        var words = new ArrayList<String>();
        source.accented().forEach(value -> words.add(value.length() > 30 ? value.substring(0, 29) + "…" : value));
        return words;
    }
}
