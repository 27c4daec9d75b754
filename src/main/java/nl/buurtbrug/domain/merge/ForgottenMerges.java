package nl.buurtbrug.domain.merge;

import java.util.List;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.trail.Erasure;
import nl.buurtbrug.platform.database.RowStates;
import org.hibernate.StatelessSession;

/// Forgets the merges of records that are removed for good, with all that was remembered of those that went up in them.
public final class ForgottenMerges {

    private final StatelessSession session;
    private final MergeRepository repository;

    public ForgottenMerges(StatelessSession session) {
        this.session = session;
        repository = new MergeRepository_(session);
    }

    /// Takes part in the transaction of its session, after the records were removed.
    public void ofWhatIsGone() {
        var merges = repository.all();
        var survivors = Survivors.of(merges);
        var gone = RowStates.in(session, rows -> merges.stream()
                .filter(merge -> rows.get(Links.table(merge.kind()), survivors.of(merge.kind(), merge.keptId())).isEmpty()).toList());
        gone.forEach(merge -> {
            repository.delete(repository.changes(merge.id()));
            repository.delete(merge);
        });
        var erasure = new Erasure(session);
        erasure.organisations(lost(gone, RecordKind.ORGANISATION));
        erasure.people(lost(gone, RecordKind.PERSON));
    }

    private static List<Long> lost(List<RecordMerge> merges, RecordKind kind) {
        return merges.stream().filter(merge -> merge.kind() == kind).map(RecordMerge::lostId).toList();
    }
}
