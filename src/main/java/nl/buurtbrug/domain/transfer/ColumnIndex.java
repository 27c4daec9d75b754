package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which columns become which field, and what they may do to values that are there.
final class ColumnIndex {

    private final Map<TargetField, List<Integer>> columns = new EnumMap<>(TargetField.class);
    private final Map<RecordField, ExistingValue> existing = new EnumMap<>(RecordField.class);
    private final ImportMapping mapping;

    ColumnIndex(ImportMapping mapping) {
        this.mapping = mapping;
        for (int i = 0; i < mapping.columns().size(); i++) {
            var choice = mapping.columns().get(i);
            columns.computeIfAbsent(choice.field(), _ -> new ArrayList<>()).add(i);
            for (var field : RecordField.of(choice.field())) {
                existing.merge(field, choice.existing(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
    }

    List<Integer> columns(TargetField field) {
        return columns.getOrDefault(field, List.of());
    }

    String header(int column) {
        return mapping.columns().get(column).header();
    }

    int width() {
        return mapping.columns().size();
    }

    boolean has(RecordField field) {
        return existing.containsKey(field);
    }

    /// What the file may do to this field; keeping, for a field that no column fills.
    ExistingValue existing(RecordField field) {
        return existing.getOrDefault(field, ExistingValue.KEEP);
    }
}
