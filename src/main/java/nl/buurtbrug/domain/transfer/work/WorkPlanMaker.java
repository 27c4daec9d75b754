package nl.buurtbrug.domain.transfer.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.activity.ActivityBatches;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.plan.Parties;
import nl.buurtbrug.domain.transfer.plan.PlanMaker;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.domain.transfer.row.ReadRow;
import nl.buurtbrug.domain.transfer.work.MomentReading.ToldMoment;
import nl.buurtbrug.domain.transfer.work.WorkPlan.Basis;
import nl.buurtbrug.domain.transfer.work.WorkPlan.Known;
import nl.buurtbrug.platform.database.Database;

/// Makes plans for lists of activities and of contact moments.
public final class WorkPlanMaker {

    private static final int STEP = 100;

    private final Database database;
    private final PlanMaker plans;
    private final Clock clock;

    public WorkPlanMaker(Database database, PlanMaker plans, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.clock = clock;
    }

    /// Works out what importing a list would do, with what was decided and mended in an earlier plan of it.
    ///
    /// @param mapping of activities or moments
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public WorkPlan<?> plan(SourceFile source, ImportMapping mapping, Resolutions resolutions, Progress progress) {
        return mapping.subject() == ListSubject.ACTIVITIES ? made(activities(source, mapping), resolutions, progress) : made(moments(source, mapping), resolutions, progress);
    }

    private static <R extends ReadRow> WorkPlan<R> made(Basis<R> basis, Resolutions resolutions, Progress progress) {
        var readings = new ArrayList<R>(basis.source().rowCount());
        basis.source().forEach(row -> {
            readings.add(basis.interpreter().read(row.line(), resolutions.cells(row.line()).orElse(row.cells())));
            if (readings.size() % STEP == 0) {
                progress.step(readings.size(), 2L * basis.source().rowCount());
            }
        });
        return WorkPlan.make(basis, readings, resolutions, Progress.UNWATCHED);
    }

    /// An office that never looked at its strategies has the six to start with from now on: a list may name them.
    private Basis<ActivityReading> activities(SourceFile source, ImportMapping mapping) {
        new StrategyService(database).all();
        var index = new ColumnIndex(mapping);
        var records = plans.known(index);
        var today = LocalDate.now(clock);
        var interpreter = new ActivityInterpreter(mapping, records.lists(), new Parties(records, index, Resolutions.NONE)::isName, today);
        return new Basis<>(source, mapping, interpreter, _ -> {
            var now = plans.known(index);
            var activities = new ActivityBatches(database).all();
            return new Known<>(now, parties -> new ActivityPlanner(activities, parties, index, now.lists(), mapping.knownOnly()));
        });
    }

    private Basis<MomentReading> moments(SourceFile source, ImportMapping mapping) {
        var index = new ColumnIndex(mapping);
        var records = plans.known(index);
        var interpreter = new MomentInterpreter(mapping, records.lists(), new Parties(records, index, Resolutions.NONE)::isName);
        return new Basis<>(source, mapping, interpreter, readings -> {
            var now = plans.known(index);
            var moments = moments(readings);
            return new Known<>(now, parties -> new MomentPlanner(moments, parties, index, now.lists(), new MomentPlanner.Rules(mapping.knownOnly(), LocalDate.now(clock))));
        });
    }

    /// Those of the days that rows tell of: an office keeps very many.
    private List<Moment> moments(List<MomentReading> readings) {
        var days = readings.stream().flatMap(reading -> reading.told().stream()).map(ToldMoment::on).sorted(Comparator.naturalOrder()).toList();
        return days.isEmpty() ? List.of() : new KnownMoments(database).between(days.getFirst(), days.getLast());
    }
}
