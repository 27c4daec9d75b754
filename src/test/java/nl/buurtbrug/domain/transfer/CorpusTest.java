package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.platform.csv.CsvDialect;
import nl.buurtbrug.platform.csv.CsvRows;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Takes every file of the corpora beside the project, when they are there, as far as a plan, and prints a line for each corpus.
class CorpusTest {

    private static final Path CORPORA = Path.of("..", "shared", "data", "csv");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int AGREEING = 380;

    @BeforeAll
    static void theCorporaAreThere() {
        assumeTrue(Files.isDirectory(CORPORA), () -> "No corpora at " + CORPORA + ": nothing was tried");
    }

    @Test
    void everyFileGivesAPlanInWhichEachRowIsCountedOrAPlainReason() throws IOException {
        var office = new TestOffice();
        office.lists.createKind("overig");
        var imports = new ImportService(office.database, office.changes, TestOffice.CLOCK);
        var expected = expected();
        var corpora = new TreeMap<String, Tally>();
        for (var file : files()) {
            var name = CORPORA.relativize(file).toString().replace('\\', '/');
            var tally = corpora.computeIfAbsent(name.replaceFirst("^(c-csv-torture/[^/]+|[^/]+).*", "$1"), _ -> new Tally());
            assertTimeoutPreemptively(LONGEST, () -> tally.take(imports, file, expected.get(name)), name);
        }

        System.out.println("%-36s %6s %9s %8s %8s %9s of %s".formatted("corpus", "files", "unusable", "rows", "refused", "agreeing", "expected"));
        corpora.forEach((corpus, tally) -> System.out.println("%-36s %6d %9d %8d %8d %9d of %d"
                .formatted(corpus, tally.files, tally.unusable, tally.rows, tally.refused, tally.agreeing, tally.expected)));
        assertThat(corpora.values().stream().mapToInt(tally -> tally.agreeing).sum()).isGreaterThanOrEqualTo(AGREEING);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(CORPORA)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// The encoding and separator that were measured, by file.
    private static Map<String, String> expected() {
        var expected = new HashMap<String, String>();
        try (var rows = CsvRows.open(CORPORA.resolve("files.csv"), CsvDialect.of(StandardCharsets.UTF_8, ','))) {
            var headers = rows.header();
            rows.forEach(row -> {
                var separator = row.cell(headers.indexOf("delimiter")).replace("TAB", "\t");
                var encoding = row.cell(headers.indexOf("encoding")).replaceFirst("[ -](BOM|\\(.*)$", "").replace("ASCII", "UTF-8").replace("MacRoman", "macintosh").replace("CP850", "IBM850");
                if (separator.length() == 1 && !separator.equals("-")) {
                    expected.put(row.cell(0), encoding + separator);
                }
            });
        }
        return expected;
    }

    private static final class Tally {

        private int files;
        private int unusable;
        private int rows;
        private int refused;
        private int agreeing;
        private int expected;

        void take(ImportService imports, Path file, String measured) {
            files++;
            expected += measured == null ? 0 : 1;
            try {
                var source = imports.open(file);
                agreeing += source.format() instanceof TextFormat text && (text.encoding() + text.separator()).equals(measured) ? 1 : 0;
                var counts = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED).counts();
                assertThat(Arrays.stream(RowDecision.values()).mapToInt(counts::rowsOf).sum()).isEqualTo(counts.rows()).isEqualTo(source.rowCount());
                rows += counts.rows();
                refused += counts.refusedRows();
            } catch (UnusableFile reason) {
                unusable++;
                assertThat(reason.text()).endsWith(".");
            }
        }
    }
}
