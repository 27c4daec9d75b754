package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.platform.database.RowStates;

/// The bureau's own fields of two records that become one.
final class OwnFields {

    private final ExtraValueService extras;

    OwnFields(ExtraValueService extras) {
        this.extras = extras;
    }

    /// Those in which either record has something, in their order.
    List<FieldPair> pairs(RecordKind kind, long first, long second) {
        var values = extras.of(subject(kind), List.of(first, second));
        var one = values.getOrDefault(first, ExtraValues.NONE);
        var other = values.getOrDefault(second, ExtraValues.NONE);
        return extras.fields().of(subject(kind)).stream()
                .filter(field -> !one.of(field.id()).isEmpty() || !other.of(field.id()).isEmpty())
                .map(field -> pair(field, one.of(field.id()), other.of(field.id()))).toList();
    }

    private static FieldPair pair(ExtraFieldSummary field, String one, String other) {
        return new FieldPair(new OwnField(field.id(), field.name()), field.words(one), field.words(other), field.type() == ExtraType.TEXT,
                Side.saying(one.isEmpty(), other.isEmpty()));
    }

    /// Two texts may be too long together.
    Stream<Problem> problems(Comparison pair, Map<MergeField, Side> sides) {
        var chosen = chosen(pair, sides);
        return own(pair).flatMap(field -> Problem.tooLong(field.key(), chosen.of(field.id()), ExtraValueService.LONGEST).stream());
    }

    /// Gives the one that stays what was chosen, inside a transaction. Nothing is left with the other one.
    void choose(Comparison pair, Map<MergeField, Side> sides, RowStates rows, MergeLog log) {
        var kept = pair.first().id();
        var link = Links.own(pair.kind());
        var chosen = chosen(pair, sides);
        rows.with(link.table(), link.column(), kept).forEach(row -> log.watchUntold(row.table(), row.id())); // it is told as any change is
        extras.change(subject(pair.kind()), kept, extras.of(subject(pair.kind()), kept), chosen);
        rows.with(link.table(), link.column(), kept).forEach(row -> log.added(row.table(), row.id()));
        rows.with(link.table(), link.column(), pair.second().id()).forEach(row -> {
            log.watchUntold(row.table(), row.id());
            rows.delete(row.table(), row.id());
        });
    }

    private ExtraValues chosen(Comparison pair, Map<MergeField, Side> sides) {
        var values = extras.of(subject(pair.kind()), List.of(pair.first().id(), pair.second().id()));
        var one = values.getOrDefault(pair.first().id(), ExtraValues.NONE);
        var other = values.getOrDefault(pair.second().id(), ExtraValues.NONE);
        var chosen = one;
        for (var field : own(pair).toList()) {
            chosen = chosen.with(field.id(), switch (sides.getOrDefault(field, Side.FIRST)) {
                case FIRST -> one.of(field.id());
                case SECOND -> other.of(field.id());
                case BOTH -> Stream.of(one.of(field.id()), other.of(field.id())).filter(value -> !value.isEmpty()).distinct().collect(joining("; "));
            });
        }
        return chosen;
    }

    private static Stream<OwnField> own(Comparison pair) {
        return pair.fields().stream().map(FieldPair::field).filter(OwnField.class::isInstance).map(OwnField.class::cast);
    }

    private static ExtraSubject subject(RecordKind kind) {
        return kind == RecordKind.ORGANISATION ? ExtraSubject.ORGANISATION : ExtraSubject.PERSON;
    }
}
