package nl.buurtbrug.domain.merge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.trail.ByHand;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.RowStates;
import org.hibernate.StatelessSession;

/// Making one record of two, and parting them again. Each method is one transaction.
public final class MergeService {

    /// What the history calls it that another record went up in one; behind it stands the number of that one.
    public static final String TOLD = "mergedWith/";

    private final Database database;
    private final Clock clock;
    private final Map<RecordKind, Merging> kinds;
    private final OwnFields own;
    private final Comparisons comparisons;

    public MergeService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.clock = clock;
        kinds = Map.of(RecordKind.ORGANISATION, new OrganisationMerging(database, changes, clock), RecordKind.PERSON, new PersonMerging(database, changes, clock));
        own = new OwnFields(new ExtraValueService(database, changes));
        comparisons = new Comparisons(database, kinds, own);
    }

    /// Lays two records beside each other, the one that is proposed to stay first; empty when one of them is gone.
    public Optional<Comparison> compare(RecordKind kind, long one, long other) {
        return one == other ? Optional.empty() : comparisons.proposed(kind, one, other);
    }

    /// Lays two records beside each other when somebody chose which one stays; empty when one of them is gone.
    public Optional<Comparison> compareKeeping(RecordKind kind, long kept, long other) {
        return kept == other ? Optional.empty() : comparisons.keeping(kind, kept, other);
    }

    /// Makes one record of two: the first gets the values that were chosen and all that hangs on the second, which goes.
    ///
    /// @param read  as they were laid beside each other
    /// @param sides for each field whose value counts; the first's where it is not in it
    /// @param who   the name of the staff member; "" when that is not known
    public MergeResult merge(Comparison read, Map<MergeField, Side> sides, String who) {
        var merging = kinds.get(read.kind());
        var result = new Reason(Reason.Kind.MERGE, read.second().name()).during(() -> database.<MergeResult>read(session -> {
            if (comparisons.keeping(read.kind(), read.first().id(), read.second().id()).filter(read::isAsIn).isEmpty()) {
                return new MergeResult.Changed();
            }
            var problems = Stream.concat(merging.problems(read, sides).stream(), own.problems(read, sides)).toList();
            return problems.isEmpty() ? done(session, read, sides, who) : new MergeResult.Refused(problems);
        }));
        merging.touch(read.first().id());
        merging.touch(read.second().id());
        return result;
    }

    private MergeResult done(StatelessSession session, Comparison pair, Map<MergeField, Side> sides, String who) {
        var merge = new RecordMerge(pair, clock.instant(), who);
        var trail = ByHand.in(session);
        var changes = RowStates.in(session, rows -> new MergeWork(rows, new MergeLog(rows, trail), kinds.get(pair.kind()), own).join(pair, sides));
        trail.tell(pair.kind(), pair.first().id(), version(session, pair.kind(), pair.first().id()), TOLD + pair.second().id(), "", pair.second().name());
        new MergeRepository_(session).insert(merge);
        session.insertMultiple(changes.stream().flatMap(row -> row.columns().stream().map(column -> new MergeChange(merge, row, column))).toList());
        return new MergeResult.Done(merge.id(), pair.first().id());
    }

    private static int version(StatelessSession session, RecordKind kind, long id) {
        return RowStates.in(session, rows -> Integer.parseInt(rows.get(Links.table(kind), id).orElseThrow().text(RowChange.VERSION)));
    }

    /// Parts two records again. What was changed since stays as it is, and is told.
    public UndoneMerge undo(long merge) {
        var found = database.read(session -> new MergeRepository_(session).find(merge));
        if (found.isEmpty()) {
            return new UndoneMerge.AlreadyUndone();
        }
        var result = new Reason(Reason.Kind.UNDO_MERGE, found.get().lostName()).during(() -> database.read(session -> undo(session, found.get())));
        kinds.get(found.get().kind()).touch(found.get().keptId());
        kinds.get(found.get().kind()).touch(found.get().lostId());
        return result;
    }

    private UndoneMerge undo(StatelessSession session, RecordMerge merge) {
        var repository = new MergeRepository_(session);
        var survivors = Survivors.of(repository.all());
        var trail = ByHand.in(session);
        var changed = repository.changes(merge.id());
        var result = RowStates.in(session, rows -> new MergeUndo(rows, trail, survivors).part(merge, MergeChange.rows(changed)));
        if (result instanceof UndoneMerge.Undone) {
            trail.tell(merge.kind(), merge.keptId(), version(session, merge.kind(), merge.keptId()), TOLD + merge.lostId(), merge.lostName(), "");
            repository.delete(changed);
            repository.delete(merge);
        }
        return result;
    }

    /// What was merged into a record, the latest first.
    public List<MergeSummary> into(RecordKind kind, long kept) {
        return database.read(session -> summaries(new MergeRepository_(session).into(kind, kept)));
    }

    /// Every merge, the latest first.
    public List<MergeSummary> all() {
        return database.read(session -> summaries(new MergeRepository_(session).all()));
    }

    private List<MergeSummary> summaries(List<RecordMerge> merges) {
        var names = new EnumMap<RecordKind, Map<Long, String>>(RecordKind.class);
        kinds.forEach((kind, merging) -> names.put(kind, merging.names(merges.stream().filter(merge -> merge.kind() == kind).map(RecordMerge::keptId).distinct().toList())));
        return merges.stream().map(merge -> merge.summary(names.get(merge.kind()).getOrDefault(merge.keptId(), ""))).toList();
    }

    /// A record, and all that were merged into it.
    public List<Long> lineage(RecordKind kind, long id) {
        return database.read(session -> {
            var repository = new MergeRepository_(session);
            var found = new ArrayList<>(List.of(id));
            for (int i = 0; i < found.size(); i++) {
                repository.into(kind, found.get(i)).stream().map(RecordMerge::lostId).forEach(found::add);
            }
            return found;
        });
    }

    /// The record that a merged one lives on in; empty when it was never merged.
    public Optional<Long> survivor(RecordKind kind, long lost) {
        return database.read(session -> {
            var survivor = Survivors.of(new MergeRepository_(session).all()).of(kind, lost);
            return survivor == lost ? Optional.empty() : Optional.of(survivor);
        });
    }
}
