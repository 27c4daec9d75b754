package nl.buurtbrug.platform.csv;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.TableSniffer;
import nl.buurtbrug.platform.table.UnreadableTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reads every text table of the corpora beside the project, when they are there, and compares with what each corpus expects.
@Timeout(120)
class DialectCorpusTest {

    private static final Path CORPORA = Path.of("..", "shared", "data", "csv");
    private static final Path TORTURE = CORPORA.resolve("c-csv-torture");

    @BeforeAll
    static void theCorporaAreThere() {
        assumeTrue(Files.isDirectory(CORPORA), () -> "No corpora at " + CORPORA + ": nothing compared");
    }

    @Test
    void measuredEncodingSeparatorRowsAndColumnsAreFound() throws IOException {
        var corpora = new TreeMap<String, Tally>();
        for (var measured : records(CORPORA.resolve("files.csv"))) {
            var separator = measured.get("delimiter");
            if (!measured.get("file").matches(".*\\.(csv|tsv|txt|tab)") || separator.equals("-") && !measured.get("encoding").equals("empty")) {
                continue;
            }
            var tally = corpora.computeIfAbsent(measured.get("file").replaceFirst("^(c-csv-torture/[^/]+|[^/]+).*", "$1"), Tally::new);
            tally.compare(measured.get("file"), () -> measuredDifference(measured, tally));
        }

        corpora.values().forEach(Tally::report);
        assertThat(corpora.values().stream().mapToInt(Tally::agreeing).sum()).isGreaterThanOrEqualTo(390);
    }

    private static String measuredDifference(Map<String, String> measured, Tally tally) {
        var file = CORPORA.resolve(measured.get("file"));
        var dialect = CsvSniffer.detect(file);
        var all = rows(file, new CsvDialect(dialect.charset(), dialect.marks(), TableLines.ALL));
        tally.rows += all.size();
        var expected = measured.get("delimiter").equals("TAB") ? "\t" : measured.get("delimiter");
        var differences = new ArrayList<String>();
        if (expected.length() == 1 && dialect.separator() != expected.charAt(0)) {
            differences.add("separator %s for %s".formatted(dialect.separator(), expected));
        }
        var encoding = measured.get("encoding").replaceFirst("[ -](BOM|\\(.*)$", "").replace("ASCII", "UTF-8").replace("MacRoman", "macintosh").replace("CP850", "IBM850");
        if (!dialect.encoding().equals(encoding)) {
            differences.add("encoding %s for %s".formatted(dialect.encoding(), encoding));
        }
        if (all.size() != Integer.parseInt(measured.get("rows"))) {
            differences.add("%d rows for %s".formatted(all.size(), measured.get("rows")));
        }
        int columns = TableSniffer.usualWidth(all.stream().map(cells -> new TableRow(1, cells)).toList());
        int cols = Integer.parseInt(measured.get("cols"));
        if (columns != cols && all.getFirst().size() != cols) {
            differences.add("%d columns for %s".formatted(columns, measured.get("cols")));
        }
        return String.join(", ", differences);
    }

    @Test
    void theSpectrumIsReadAsItsJson() throws IOException {
        var tally = new Tally("csv-spectrum");
        for (var file : files(TORTURE.resolve("csv-spectrum/csvs"))) {
            tally.compare(file.getFileName().toString(), () -> spectrumDifference(file));
        }

        tally.report();
        assertThat(tally.agreeing()).isGreaterThanOrEqualTo(11);
    }

    private static String spectrumDifference(Path file) throws IOException {
        var json = file.getParent().resolveSibling("json").resolve(file.getFileName().toString().replace(".csv", ".json"));
        var expected = new ArrayList<Map<String, String>>();
        for (JsonNode node : new ObjectMapper().readTree(json.toFile())) {
            var record = new LinkedHashMap<String, String>();
            node.properties().forEach(property -> record.put(property.getKey(), property.getValue().asText().replace("\r", "")));
            expected.add(record);
        }
        var found = records(file);
        return found.equals(expected) ? "" : found + " for " + expected;
    }

    @Test
    void pollutedFilesAreReadAsTheirCleanVersion() throws IOException {
        var least = Map.of("pollock dialect", 22, "pollock contents", 9, "pollock-survey dialect", 34, "pollock-survey contents", 30);
        for (var corpus : List.of("pollock", "pollock-survey")) {
            var dialects = new Tally(corpus + " dialect");
            var contents = new Tally(corpus + " contents");
            for (var file : files(TORTURE.resolve(corpus).resolve("csv"))) {
                dialects.compare(file.getFileName().toString(), () -> parameterDifference(file));
                contents.compare(file.getFileName().toString(), () -> contentDifference(file));
            }
            dialects.report();
            contents.report();
            assertThat(List.of(dialects, contents)).allSatisfy(tally -> assertThat(tally.agreeing()).isGreaterThanOrEqualTo(least.get(tally.corpus)));
        }
    }

    private static String parameterDifference(Path file) throws IOException {
        var expected = new ObjectMapper().readTree(file.getParent().resolveSibling("parameters").resolve(file.getFileName() + "_parameters.json").toFile());
        var dialect = CsvSniffer.detect(file);
        var differences = new ArrayList<String>();
        var delimiter = expected.get("delimiter").asText();
        if (!delimiter.isEmpty() && delimiter.charAt(0) != dialect.separator()) {
            differences.add("separator %s for %s".formatted(dialect.separator(), delimiter));
        }
        var quote = expected.get("quotechar").asText();
        if (!quote.isEmpty() && quote.charAt(0) != dialect.quote()) {
            differences.add("quote %s for %s".formatted(dialect.quote(), quote));
        }
        boolean header = expected.get("header_lines").asInt() > 0;
        int preamble = expected.get("preamble_lines").asInt();
        if (header != dialect.headerLine() > 0) {
            differences.add("header %s for %s".formatted(dialect.headerLine(), expected.get("header_lines").asText()));
        } else if (header && (dialect.headerLine() <= preamble || dialect.headerLine() > preamble + Math.max(2, expected.get("header_lines").asInt()))) {
            differences.add("header %s for %s after %s".formatted(dialect.headerLine(), expected.get("header_lines").asText(), preamble));
        }
        return String.join(", ", differences);
    }

    private static String contentDifference(Path file) {
        var dialect = CsvSniffer.detect(file);
        var clean = file.getParent().resolveSibling("clean").resolve(file.getFileName().toString());
        var expected = rows(clean, CsvDialect.of(StandardCharsets.UTF_8, ',').withHeaderLine(0));
        var found = rows(file, new CsvDialect(dialect.charset(), dialect.marks(), new TableLines(0, dialect.firstLine(), 0)));
        found.removeIf(cells -> cells.stream().allMatch(String::isBlank));
        if (expected.getFirst().getFirst().equals("col_0")) {
            expected.removeFirst();
        }
        for (int row = 0; row < Math.min(found.size(), expected.size()); row++) {
            if (!trimmed(found.get(row)).equals(trimmed(expected.get(row)))) {
                return "row %d: %s for %s".formatted(row, found.get(row), expected.get(row));
            }
        }
        return found.size() == expected.size() ? "" : found.size() + " rows for " + expected.size();
    }

    private static List<String> trimmed(List<String> cells) {
        var texts = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }

    @Test
    void annotatedDialectsAreFound() throws IOException {
        var tally = new Tally("csvsniffer-github");
        var folder = TORTURE.resolve("csvsniffer-github");
        for (var line : Files.readAllLines(folder.resolve("dialect_annotations.txt")).stream().skip(1).toList()) {
            var parts = line.split("\\|", -1);
            if (Files.exists(folder.resolve(parts[0]))) {
                tally.compare(parts[0], () -> annotationDifference(folder.resolve(parts[0]), parts[2], parts[3], parts[1]));
            }
        }

        tally.report();
        assertThat(tally.agreeing()).isGreaterThanOrEqualTo(50);
    }

    private static String annotationDifference(Path file, String separator, String quote, String encoding) {
        var dialect = CsvSniffer.detect(file);
        var name = switch (dialect.separator()) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vslash";
            case '#' -> "nsign";
            case ':' -> "colon";
            default -> "space";
        };
        var mark = dialect.quote() == '\'' ? "singlequote" : "doublequote";
        return name.equals(separator) && mark.equals(quote) ? "" : "%s %s for %s %s".formatted(name, dialect.quote(), separator, quote);
    }

    private static List<Map<String, String>> records(Path file) {
        try (var rows = CsvRows.open(file, CsvSniffer.detect(file).withHeaderLine(1).withFooterLine(0))) {
            var records = new ArrayList<Map<String, String>>();
            for (var row : rows) {
                var record = new LinkedHashMap<String, String>();
                for (int column = 0; column < rows.header().size(); column++) {
                    record.put(rows.header().get(column), row.cell(column).replace("\r", ""));
                }
                records.add(record);
            }
            return records;
        }
    }

    private static List<List<String>> rows(Path file, CsvDialect dialect) {
        try (var rows = CsvRows.open(file, dialect)) {
            var all = new ArrayList<List<String>>();
            rows.forEach(row -> all.add(row.cells()));
            return all;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// What was compared in one corpus; prints its line and the files that differ when asked by `-Dcorpus.differences`.
    private static final class Tally {

        private final String corpus;
        private final List<String> differences = new ArrayList<>();
        private int files;
        private int refused;
        private int rows;

        Tally(String corpus) {
            this.corpus = corpus;
        }

        void compare(String file, Comparison comparison) throws IOException {
            files++;
            try {
                var difference = comparison.difference();
                if (!difference.isEmpty()) {
                    differences.add(file + ": " + difference);
                }
            } catch (UnreadableTable refusal) {
                refused++;
                differences.add(file + ": " + refusal.getMessage());
            }
        }

        int agreeing() {
            return files - differences.size();
        }

        void report() {
            if (!Boolean.getBoolean("corpus.differences")) {
                return;
            }
            System.out.println("%-36s %4d files, %6d rows, %2d refused, %4d agreeing".formatted(corpus, files, rows, refused, agreeing()));
            if (!differences.isEmpty()) {
                System.out.println(differences.stream().map(difference -> "    " + difference.substring(0, Math.min(300, difference.length())).replace("\n", "\\n")).collect(joining("\n")));
            }
        }

        interface Comparison {
            String difference() throws IOException;
        }
    }
}
