package nl.buurtbrug.domain.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.trail.TrailService;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.RowStates;

/// Lays two records beside each other.
final class Comparisons {

    private final Database database;
    private final Map<RecordKind, Merging> kinds;
    private final OwnFields own;

    Comparisons(Database database, Map<RecordKind, Merging> kinds, OwnFields own) {
        this.database = database;
        this.kinds = kinds;
        this.own = own;
    }

    /// The one that is proposed to stay is the first; empty when one of them is not there.
    Optional<Comparison> proposed(RecordKind kind, long one, long other) {
        return database.read(_ -> {
            var found = weighed(kind, one, other);
            if (found.size() < 2) {
                return Optional.empty();
            }
            var why = found.getFirst().why(found.getLast());
            var inOrder = found.getFirst().staysBefore(found.getLast()) ? found : found.reversed();
            return Optional.of(beside(kind, inOrder, why));
        });
    }

    /// The one that stays was chosen; empty when one of them is not there.
    Optional<Comparison> keeping(RecordKind kind, long kept, long other) {
        return database.read(_ -> {
            var found = weighed(kind, kept, other);
            return found.size() < 2 ? Optional.empty() : Optional.of(beside(kind, found, WhyStays.CHOSEN));
        });
    }

    private Comparison beside(RecordKind kind, List<Weighed> inOrder, WhyStays why) {
        var first = inOrder.getFirst().party();
        var second = inOrder.getLast().party();
        return new Comparison(kind, first, second, why, fields(kind, first.id(), second.id()));
    }

    private List<FieldPair> fields(RecordKind kind, long first, long second) {
        return Stream.concat(kinds.get(kind).fields(first, second).stream(), own.pairs(kind, first, second).stream()).toList();
    }

    private List<Weighed> weighed(RecordKind kind, long one, long other) {
        var candidates = kinds.get(kind).candidates(List.of(one, other)).stream().sorted(Comparator.comparing(candidate -> candidate.id() != one)).toList();
        if (candidates.size() < 2) {
            return List.of();
        }
        var fields = fields(kind, one, other);
        return List.of(weighed(kind, candidates.getFirst(), filled(fields, FieldPair::first)), weighed(kind, candidates.getLast(), filled(fields, FieldPair::second)));
    }

    private static int filled(List<FieldPair> fields, Function<FieldPair, String> value) {
        return (int) fields.stream().filter(field -> !value.apply(field).isEmpty()).count();
    }

    private Weighed weighed(RecordKind kind, Candidate record, int fields) {
        var party = new Comparison.Party(record.id(), record.version(), record.name(), record.archived(), fields, belongings(kind, record.id()));
        return new Weighed(party, record.sample(), new TrailService(database).lastChange(Links.entity(Links.table(kind)).orElseThrow(), record.id()).orElse(Instant.MIN));
    }

    private int belongings(RecordKind kind, long id) {
        return database.read(session -> RowStates.in(session, rows -> Links.belongings(kind).stream().mapToInt(link -> rows.with(link.table(), link.column(), id).size()).sum()));
    }
}
