package nl.buurtbrug.domain.activity;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// Notes that partners were in touch on other days than before, because something changed in an activity of theirs.
final class PartnersTold {

    private final Database database;
    private final RecordChanges changes;

    PartnersTold(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    void inActivities(Collection<Long> activities) {
        if (!activities.isEmpty()) {
            database.read(session -> session.createSelectionQuery("select distinct p.organisation.id from ActivityPartner p where p.activity.id in :ids", Long.class)
                    .setParameter("ids", activities).getResultList()).forEach(changes::organisation);
        }
    }

    void inWork(ActivityWork done) {
        done.partners().forEach(step -> {
            step.before().ifPresent(partner -> changes.organisation(partner.details().organisation()));
            step.after().ifPresent(partner -> changes.organisation(partner.details().organisation()));
        });
        var counted = done.reach().stream().map(step -> step.either().session()).distinct().toList();
        inActivities(Stream.of(done.activities().stream().map(step -> step.either().id()), done.sessions().stream().map(step -> step.either().activity()), activities(counted))
                .flatMap(Function.identity()).distinct().toList());
    }

    private Stream<Long> activities(Collection<Long> sessions) {
        return sessions.isEmpty() ? Stream.of() : database.read(session -> session.createSelectionQuery("select s.activity.id from ActivitySession s where s.id in :ids", Long.class)
                .setParameter("ids", sessions).getResultList()).stream();
    }

    /// What was done, once it is noted.
    ActivityWork told(ActivityWork done) {
        inWork(done);
        return done;
    }
}
