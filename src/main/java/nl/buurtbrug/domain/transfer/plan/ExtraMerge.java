package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.ExtraColumn;
import nl.buurtbrug.domain.transfer.mapping.ExtraTarget;
import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// Brings what a row says in extra fields into what is known of an organisation or a person.
final class ExtraMerge {

    private final KnownExtras known;
    private final List<ExtraColumn> columns;
    private final Function<RecordField, Take> byColumns;

    /// @param byColumns how values are taken when nothing is decided about a row: as each column says
    ExtraMerge(KnownExtras known, ColumnIndex columns, Function<RecordField, Take> byColumns) {
        this.known = known;
        this.columns = columns.extras();
        this.byColumns = byColumns;
    }

    /// Brings a row into a record; gives what that changes.
    List<FieldChange> change(Planned<?, ?> record, ExtraSubject subject, Map<Long, String> inFile, Function<RecordField, Take> takes, int line) {
        if (columns.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<FieldChange>(0);
        for (var column : columns) {
            if (column.target().subject() == subject) {
                var before = value(record, subject, column);
                var after = inFile.getOrDefault(column.number(), "");
                if (take(column, takes).takes(before, after)) {
                    record.fill(column.number(), after, line);
                    changes.add(new FieldChange(RecordField.EXTRA, column.target().name(), shown(column.target(), before), shown(column.target(), after)));
                }
            }
        }
        return changes;
    }

    /// The names of the fields of which the file tells something else than what stays there by the choice to keep it.
    List<String> kept(Planned<?, ?> record, ExtraSubject subject, Map<Long, String> inFile, Function<RecordField, Take> takes) {
        return inFile.isEmpty() ? List.of() : columns.stream().filter(column -> column.target().subject() == subject && inFile.containsKey(column.number())
                && take(column, takes) == Take.FILL && !inFile.get(column.number()).equals(value(record, subject, column))).map(column -> column.target().name()).toList();
    }

    /// What a record holds in the columns of the list, or what a row says there, as it is shown; "" for nothing.
    String shown(ExtraSubject subject, Function<ExtraColumn, String> value) {
        var lines = columns.stream().filter(column -> column.target().subject() == subject && !value.apply(column).isEmpty())
                .map(column -> column.target().name() + ": " + shown(column.target(), value.apply(column))).toList();
        return String.join(", ", lines);
    }

    String value(Planned<?, ?> record, ExtraSubject subject, ExtraColumn column) {
        return record.filled(column.number()).orElseGet(() -> record.known().map(kept -> known.value(subject, kept.id(), column.number())).orElse(""));
    }

    /// Whoever takes the values of the file for one row takes what it fills in.
    private Take take(ExtraColumn column, Function<RecordField, Take> takes) {
        var whole = takes.apply(RecordField.EXTRA);
        if (takes == byColumns) {
            return Take.of(column.existing());
        }
        return whole == Take.LEAVE || column.existing() == ExistingValue.MAY_EMPTY ? whole : Take.REPLACE;
    }

    private static String shown(ExtraTarget target, String value) {
        return target.type() == ExtraType.CHOICE ? value : new ExtraFieldSummary(0, target.subject(), target.name(), target.type(), true, List.of()).words(value);
    }
}
