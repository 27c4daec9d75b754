package nl.buurtbrug.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Puts records of one kind in and out of the archive and the bin, inside a transaction.
public final class Moves {

    private final StatelessSession session;
    private final Class<? extends Movable> kind;

    public Moves(StatelessSession session, Class<? extends Movable> kind) {
        this.session = session;
        this.kind = kind;
    }

    /// The present moment, as exact as every database keeps it.
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// @return what was done; without those that are there already, or are no more
    public List<Alteration<Whereabouts>> move(Collection<Long> ids, UnaryOperator<Whereabouts> to) {
        var done = new ArrayList<Alteration<Whereabouts>>();
        records(ids).forEach(record -> {
            var before = record.whereabouts();
            var after = to.apply(before);
            if (!after.equals(before)) {
                put(record, after);
                done.add(Alteration.changed(before, after));
            }
        });
        return done;
    }

    /// Whether none of them was moved since.
    public boolean stand(List<Alteration<Whereabouts>> done) {
        return stand(done, records(done));
    }

    private static boolean stand(List<Alteration<Whereabouts>> done, Map<Long, ? extends Movable> records) {
        return Alteration.stands(done, records.values().stream().map(Movable::whereabouts).toList());
    }

    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBack(List<Alteration<Whereabouts>> done) {
        var records = records(done);
        var stands = stand(done, records);
        if (stands) {
            done.forEach(step -> put(records.get(step.either().id()), step.either()));
        }
        return stands;
    }

    private Map<Long, ? extends Movable> records(List<Alteration<Whereabouts>> done) {
        return records(done.stream().map(step -> step.either().id()).toList()).collect(toMap(record -> record.whereabouts().id(), Function.identity()));
    }

    private void put(Movable record, Whereabouts place) {
        record.moveTo(place);
        session.update(record);
    }

    private Stream<? extends Movable> records(Collection<Long> ids) {
        return session.getMultiple(kind, List.<Object>copyOf(ids)).stream().filter(Objects::nonNull);
    }
}
