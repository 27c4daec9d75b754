package nl.buurtbrug.platform.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// A workbook that is open: its sheets, and the rows of one at a time.
final class Workbook implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_SHEETS = 1_000;
    private static final long LARGEST_SHEET = 400_000_000;
    private static final long LARGEST_PART = 100_000_000;

    private final Path file;
    private final ZipFile zip;
    private final Refusal refusal;
    private final Map<SheetName, String> sheets = new LinkedHashMap<>();
    private Optional<CellReader> cells = Optional.empty();
    private boolean from1904;

    private Workbook(Path file) throws IOException {
        this.file = file;
        this.refusal = new Refusal(file);
        this.zip = new ZipFile(file.toFile());
        try {
            readSheets();
        } catch (IOException | RuntimeException cause) {
            zip.close();
            throw cause;
        }
    }

    /// Throws `UnreadableTable` when it is none, or not whole.
    static Workbook open(Path file) {
        try {
            return new Workbook(file);
        } catch (java.util.zip.ZipException cause) {
            throw new UnreadableTable(Reason.DAMAGED, file, 0, cause);
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }

    private void readSheets() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw refusal.because(Reason.TOO_LARGE);
        }
        var places = places();
        try (var part = part("xl/workbook.xml", LARGEST_PART)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    from1904 = part.attribute("date1904").matches("1|true|on");
                } else if (part.starts("sheet") && sheets.size() < MOST_SHEETS) {
                    var place = places.get(part.attribute("id"));
                    if (place != null) {
                        sheets.put(new SheetName(part.attribute("name"), part.attribute("state").matches("(?i)hidden|veryHidden")), place);
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw refusal.because(Reason.DAMAGED);
        }
    }

    /// Where the sheets with cells are, by the names the workbook has for them.
    private Map<String, String> places() throws IOException {
        var places = new HashMap<String, String>();
        try (var part = part("xl/_rels/workbook.xml.rels", LARGEST_PART)) {
            while (part.next() && places.size() < MOST_SHEETS) {
                if (part.starts("Relationship") && part.attribute("Type").endsWith("/worksheet")) {
                    var target = part.attribute("Target");
                    places.put(part.attribute("Id"), target.startsWith("/") ? target.substring(1) : Path.of("xl").resolve(target).normalize().toString().replace('\\', '/'));
                }
            }
        } catch (java.nio.file.InvalidPathException cause) {
            throw refusal.damaged(cause);
        }
        return places;
    }

    List<SheetName> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /// The rows of a sheet from a line on; they are to be closed before those of another are asked for.
    SheetRows rows(SheetName sheet, int firstLine) {
        try {
            refusal.at(0);
            if (cells.isEmpty()) {
                cells = Optional.of(cells());
            }
            return new SheetRows(part(sheets.get(sheet), LARGEST_SHEET), cells.get(), refusal, firstLine);
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }

    private CellReader cells() throws IOException {
        return new CellReader(texts(), patterns(), from1904);
    }

    private SharedTexts texts() throws IOException {
        if (entry("xl/sharedStrings.xml").isEmpty()) {
            return new SharedTexts();
        }
        try (var part = part("xl/sharedStrings.xml", LARGEST_SHEET)) {
            return new SharedTexts(part, refusal);
        }
    }

    private NumberPatterns patterns() throws IOException {
        if (entry("xl/styles.xml").isEmpty()) {
            return new NumberPatterns();
        }
        try (var part = part("xl/styles.xml", LARGEST_PART)) {
            return new NumberPatterns(part);
        }
    }

    private XmlPart part(String name, long most) throws IOException {
        var entry = entry(name).orElseThrow(() -> refusal.because(Reason.DAMAGED));
        return new XmlPart(new PartStream(zip.getInputStream(entry), most, refusal), refusal);
    }

    private Optional<? extends ZipEntry> entry(String name) {
        return Optional.<ZipEntry>ofNullable(zip.getEntry(name)).or(() -> zip.stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
