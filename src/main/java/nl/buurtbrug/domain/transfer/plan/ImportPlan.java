package nl.buurtbrug.domain.transfer.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.row.Reading;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.domain.transfer.row.RowInterpreter;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.csv.CsvWriter;

/// What an import will do, row by row; nothing has been written. A decision or a mended row gives a new plan.
public final class ImportPlan {

    private static final int STEP = 1000;

    private final SourceFile source;
    private final ImportMapping mapping;
    private final RowInterpreter interpreter;
    private final KnownRecords known;
    private final Resolutions resolutions;
    private final Planner planner;
    private final List<PlanRow> rows;
    private final PlanCounts counts;

    private ImportPlan(Basis basis, KnownRecords known, Resolutions resolutions, Planner planner, List<PlanRow> rows) {
        this.source = basis.source();
        this.mapping = basis.mapping();
        this.interpreter = basis.interpreter();
        this.known = known;
        this.resolutions = resolutions;
        this.planner = planner;
        this.rows = rows;
        this.counts = PlanCounter.count(rows, planner);
    }

    /// The list a plan is made for, what becomes of its columns, and how its rows are understood.
    record Basis(SourceFile source, ImportMapping mapping, RowInterpreter interpreter) {
    }

    static ImportPlan make(Basis basis, List<Reading> readings, KnownRecords known, Resolutions resolutions, Progress progress) {
        var planner = new Planner(known, basis.interpreter().index(), resolutions);
        var rows = new ArrayList<PlanRow>(readings.size());
        for (var reading : readings) {
            rows.add(planner.plan(reading));
            if (rows.size() % STEP == 0) {
                progress.step(rows.size(), readings.size());
            }
        }
        return new ImportPlan(basis, known, resolutions, planner, List.copyOf(rows));
    }

    /// The same plan for what the database holds now.
    ImportPlan on(KnownRecords now, Progress progress) {
        return make(new Basis(source, mapping, interpreter), readings(), now, resolutions, progress);
    }

    private List<Reading> readings() {
        return rows.stream().map(PlanRow::reading).toList();
    }

    public SourceFile source() {
        return source;
    }

    public ImportMapping mapping() {
        return mapping;
    }

    /// Every row with something in it, in the order of the file.
    public List<PlanRow> rows() {
        return rows;
    }

    public List<PlanRow> rows(RowDecision decision) {
        return rows.stream().filter(row -> row.decision() == decision).toList();
    }

    public Optional<PlanRow> row(int line) {
        return rows.stream().filter(row -> row.line() == line).findFirst();
    }

    public PlanCounts counts() {
        return counts;
    }

    /// What a doubtful row may be about, the likeliest first; empty for other rows.
    public List<Candidate> candidates(PlanRow row) {
        return row.doubt().map(doubt -> new Candidates(planner, known.lists()).of(row.reading(), doubt)).orElse(List.of());
    }

    /// What was decided and mended.
    public Resolutions resolutions() {
        return resolutions;
    }

    /// The plan with this decided and mended, all in one go; rows that were mended before stay so.
    public ImportPlan with(Resolutions wanted) {
        var readings = rows.stream().map(row -> wanted.cells(row.line()).filter(cells -> !cells.equals(row.cells()))
                .map(cells -> interpreter.read(row.line(), cells)).orElse(row.reading())).toList();
        return make(new Basis(source, mapping, interpreter), readings, known, wanted, Progress.UNWATCHED);
    }

    /// Writes the refused rows as a list that can be mended and imported again, with the reason behind each.
    ///
    /// @throws java.io.UncheckedIOException when the file can't be written
    public void writeRefused(Path file) {
        var refused = rows(RowDecision.REFUSED);
        var width = refused.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var header = Stream.concat(padded(source.headers(), Math.max(width, source.headers().size())).stream(), Stream.of(Text.text("import.refused.reason"))).toList();
        CsvWriter.write(file, header, refused.stream().map(row -> Stream.concat(padded(row.cells(), header.size() - 1).stream(), Stream.of(words(row))).toList()).toList());
    }

    private static List<String> padded(List<String> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> "").limit(Math.max(0, width - cells.size()))).toList();
    }

    private static String words(PlanRow row) {
        return row.reasons().stream().map(Remark::text).collect(Collectors.joining(" "));
    }

    /// The records that are made and changed, for the one who writes them.
    public Outcome outcome() {
        var roles = planner.people().roles().stream().flatMap(List::stream).toList();
        return new Outcome(List.copyOf(planner.organisations().touched()), List.copyOf(planner.people().touched()), roles, mapping.defaultKind(), columns().extras(), known);
    }

    /// The rows with which something else happens than in another plan of the same list.
    public List<PlanRow> differing(ImportPlan other) {
        return this == other ? List.of() : IntStream.range(0, rows.size()).filter(i -> !rows.get(i).doesTheSameAs(other.rows.get(i))).mapToObj(rows::get).toList();
    }

    KnownRecords known() {
        return known;
    }

    ColumnIndex columns() {
        return interpreter.index();
    }
}
