package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.KnownRecords;
import nl.buurtbrug.domain.transfer.plan.Outcome;
import nl.buurtbrug.domain.transfer.plan.Parties;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.domain.transfer.row.ReadRow;

/// What an import of activities or contact moments will do.
///
/// @param <R> what a row of the list says
public final class WorkPlan<R extends ReadRow> implements ImportPlan {

    private static final int STEP = 500;

    private final Basis<R> basis;
    private final List<R> readings;
    private final Known<R> known;
    private final Resolutions resolutions;
    private final Parties parties;
    private final RowPlanner<R> planner;
    private final List<PlanRow> rows;
    private final PlanCounts counts;

    /// The list a plan is made for, how its rows are understood, and how what they are laid beside is read.
    record Basis<R extends ReadRow>(SourceFile source, ImportMapping mapping, Interpreter<R> interpreter, Function<List<R>, Known<R>> beside) {
    }

    /// What the database held, and what decides about rows beside it.
    record Known<R extends ReadRow>(KnownRecords records, Function<Parties, RowPlanner<R>> planner) {
    }

    private WorkPlan(Basis<R> basis, List<R> readings, Known<R> known, Resolutions resolutions, Progress progress) {
        this.basis = basis;
        this.readings = readings;
        this.known = known;
        this.resolutions = resolutions;
        this.parties = new Parties(known.records(), new ColumnIndex(basis.mapping()), resolutions);
        this.planner = known.planner().apply(parties);
        this.rows = rows(readings, planner, progress);
        this.counts = parties.counts(rows, planner.counts());
    }

    static <R extends ReadRow> WorkPlan<R> make(Basis<R> basis, List<R> readings, Resolutions resolutions, Progress progress) {
        return new WorkPlan<>(basis, List.copyOf(readings), basis.beside().apply(readings), resolutions, progress);
    }

    private static <R extends ReadRow> List<PlanRow> rows(List<R> readings, RowPlanner<R> planner, Progress progress) {
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
    public WorkPlan<R> upToDate(Progress progress) {
        return make(basis, readings, resolutions, progress);
    }

    @Override
    public WorkPlan<R> with(Resolutions wanted) {
        var read = readings.stream().map(reading -> wanted.cells(reading.line()).filter(cells -> !cells.equals(reading.cells().list()))
                .map(cells -> basis.interpreter().read(reading.line(), cells)).orElse(reading)).toList();
        return new WorkPlan<>(basis, read, known, wanted, Progress.UNWATCHED);
    }

    @Override
    public SourceFile source() {
        return basis.source();
    }

    @Override
    public ImportMapping mapping() {
        return basis.mapping();
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
        return parties.candidates(row);
    }

    @Override
    public Resolutions resolutions() {
        return resolutions;
    }

    /// The partners and people that are made, for the one who writes them.
    public Outcome outcome() {
        return parties.outcome(basis.mapping().defaultKind());
    }

    /// The activities that rows tell of, in their order.
    public List<PlannedActivity> activities() {
        return planner.activities();
    }

    /// The contact moments that rows tell of, in their order.
    public List<PlannedMoment> moments() {
        return planner.moments();
    }
}
