package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.row.Reading;
import nl.buurtbrug.domain.transfer.row.RowInterpreter;

/// What an import of partners and people will do.
public final class ContactPlan implements ImportPlan {

    private static final int STEP = 1000;

    private final SourceFile source;
    private final ImportMapping mapping;
    private final RowInterpreter interpreter;
    private final KnownRecords known;
    private final Resolutions resolutions;
    private final Planner planner;
    private final List<Reading> readings;
    private final List<PlanRow> rows;
    private final PlanCounts counts;

    private ContactPlan(Basis basis, List<Reading> readings, Laid laid, Progress progress) {
        this.source = basis.source();
        this.mapping = basis.mapping();
        this.interpreter = basis.interpreter();
        this.known = laid.known();
        this.resolutions = laid.resolutions();
        this.planner = new Planner(known, interpreter.index(), resolutions);
        this.readings = readings;
        this.rows = rows(readings, planner, progress);
        this.counts = PlanCounter.count(rows, planner.organisations(), planner.people(), WorkCounts.NONE);
    }

    /// What the rows are laid beside, and what was decided about that.
    private record Laid(KnownRecords known, Resolutions resolutions) {
    }

    /// The list a plan is made for, what becomes of its columns, and how its rows are understood.
    record Basis(SourceFile source, ImportMapping mapping, RowInterpreter interpreter) {
    }

    static ContactPlan make(Basis basis, List<Reading> readings, KnownRecords known, Resolutions resolutions, Progress progress) {
        return new ContactPlan(basis, List.copyOf(readings), new Laid(known, resolutions), progress);
    }

    private static List<PlanRow> rows(List<Reading> readings, Planner planner, Progress progress) {
        var rows = new ArrayList<PlanRow>(readings.size());
        for (var reading : readings) {
            rows.add(planner.plan(reading));
            if (rows.size() % STEP == 0) {
                progress.step(rows.size(), readings.size());
            }
        }
        return List.copyOf(rows);
    }

    /// The same plan for what the database holds now.
    ContactPlan on(KnownRecords now, Progress progress) {
        return make(new Basis(source, mapping, interpreter), readings, now, resolutions, progress);
    }

    @Override
    public SourceFile source() {
        return source;
    }

    @Override
    public ImportMapping mapping() {
        return mapping;
    }

    @Override
    public List<PlanRow> rows() {
        return rows;
    }

    @Override
    public PlanCounts counts() {
        return counts;
    }

    @Override
    public List<Candidate> candidates(PlanRow row) {
        return row.doubt().map(doubt -> new Candidates(planner.organisations(), planner.people(), planner.extras(), known.lists()).of(reading(row), doubt)).orElse(List.of());
    }

    private Reading reading(PlanRow row) {
        return readings.stream().filter(reading -> reading.line() == row.line()).findFirst().orElseThrow();
    }

    @Override
    public Resolutions resolutions() {
        return resolutions;
    }

    @Override
    public ContactPlan with(Resolutions wanted) {
        var read = readings.stream().map(reading -> wanted.cells(reading.line()).filter(cells -> !cells.equals(reading.cells().list()))
                .map(cells -> interpreter.read(reading.line(), cells)).orElse(reading)).toList();
        return make(new Basis(source, mapping, interpreter), read, known, wanted, Progress.UNWATCHED);
    }

    /// The records that are made and changed, for the one who writes them.
    public Outcome outcome() {
        var roles = planner.people().roles().stream().flatMap(List::stream).toList();
        return new Outcome(List.copyOf(planner.organisations().touched()), List.copyOf(planner.people().touched()), roles, mapping.defaultKind(), columns().extras(), known);
    }

    KnownRecords known() {
        return known;
    }

    ColumnIndex columns() {
        return interpreter.index();
    }
}
