package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.Reading;
import nl.buurtbrug.domain.transfer.row.RowInterpreter;
import nl.buurtbrug.domain.transfer.row.RowLinks;
import nl.buurtbrug.domain.transfer.row.RowsInOrder;
import nl.buurtbrug.domain.transfer.row.WordCollector;
import nl.buurtbrug.domain.transfer.row.WordQuestions;
import nl.buurtbrug.platform.database.Database;

/// Makes plans: reads a list, and lays it beside what the database holds.
public final class PlanMaker {

    private static final int STEP = 100;

    private final KnownReader reader;
    private final RecordChanges changes;

    public PlanMaker(Database database, RecordChanges changes) {
        this.reader = new KnownReader(database, changes);
        this.changes = changes;
    }

    /// Works out what importing a list would do, with what was decided and mended in an earlier plan of it.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public ContactPlan plan(SourceFile source, ImportMapping mapping, Resolutions resolutions, Progress progress) {
        var lists = reader.lists(mapping.words());
        var links = RowLinks.of(mapping, use -> source.forEach(row -> use.accept(resolutions.cells(row.line()).orElse(row.cells()))));
        var fields = mapping.hasExtras() ? reader.fields() : ExtraFields.NONE;
        var interpreter = new RowInterpreter(mapping, lists, fields, links);
        var readings = readings(source, new RowsInOrder(interpreter), resolutions, progress);
        return ContactPlan.make(new ContactPlan.Basis(source, mapping, interpreter), readings, reader.read(interpreter.index()), resolutions, secondHalf(progress));
    }

    /// What the database holds, to lay a list with these columns beside.
    public KnownRecords known(ColumnIndex columns) {
        return reader.read(columns);
    }

    /// Whether a word is an audience group of the bureau's.
    public Predicate<String> isGroup() {
        var lists = reader.lists(List.of());
        return word -> lists.audience(word).isPresent();
    }

    /// The words of a list that are on none of the bureau's, with what each is likely to mean.
    ///
    /// @param kept what words were said to mean before
    public WordQuestions unknownWords(SourceFile source, ImportMapping mapping, List<WordMeaning> kept) {
        var lists = reader.lists(List.of());
        var fields = reader.fields();
        var collector = new WordCollector(mapping, lists, fields);
        if (collector.isNeeded()) {
            source.forEach(row -> collector.take(row.cells()));
        }
        return new WordQuestions(collector.words(kept), lists.kinds(), lists.owners(), lists.groups(), lists.strategies(), lists.neighbourhoods(), fields);
    }

    private static Progress secondHalf(Progress whole) {
        return new Progress() {
            @Override
            public void done(long done, long total) {
                whole.done(total + done, 2 * total);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    private static List<Reading> readings(SourceFile source, RowsInOrder rows, Resolutions resolutions, Progress progress) {
        var total = 2L * source.rowCount();
        var readings = new ArrayList<Reading>(source.rowCount());
        source.forEach(row -> {
            readings.add(rows.read(row.line(), row.cells(), resolutions.cells(row.line())));
            if (readings.size() % STEP == 0) {
                progress.step(readings.size(), total);
            }
        });
        return readings;
    }

    /// The plan for what the database holds now; the same one when no record was changed since it was made.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public ContactPlan upToDate(ContactPlan plan, Progress progress) {
        var since = changes.since(plan.known().moment());
        var unchanged = !since.everything() && since.organisations().isEmpty() && since.people().isEmpty();
        return unchanged ? plan : plan.on(reader.read(plan.columns()), progress);
    }
}
