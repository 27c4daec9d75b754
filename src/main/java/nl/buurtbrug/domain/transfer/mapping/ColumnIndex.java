package nl.buurtbrug.domain.transfer.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// Which columns become which field, and what they may do to values that are there.
public final class ColumnIndex {

    private final Map<TargetField, List<Integer>> columns = new EnumMap<>(TargetField.class);
    private final Map<RecordField, ExistingValue> existing = new EnumMap<>(RecordField.class);
    private final ImportMapping mapping;
    private final List<ExtraColumn> extras = new ArrayList<>();

    public ColumnIndex(ImportMapping mapping) {
        this.mapping = mapping;
        for (int i = 0; i < mapping.columns().size(); i++) {
            var choice = mapping.columns().get(i);
            if (choice.extra().isPresent()) {
                extras.add(new ExtraColumn(i, choice.extra().get(), choice.existing()));
            }
            columns.computeIfAbsent(choice.field(), _ -> new ArrayList<>()).add(i);
            for (var field : RecordField.of(choice.field())) {
                existing.merge(field, choice.existing(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
    }

    public List<Integer> columns(TargetField field) {
        return columns.getOrDefault(field, List.of());
    }

    public boolean has(TargetField field) {
        return columns.containsKey(field);
    }

    /// What the file may do to this field; of several columns the boldest says it.
    public ExistingValue existing(TargetField field) {
        return columns(field).stream().map(column -> mapping.columns().get(column).existing()).max(Comparator.naturalOrder()).orElse(ExistingValue.KEEP);
    }

    /// The columns that become an extra field.
    public List<ExtraColumn> extras() {
        return extras;
    }

    public String header(int column) {
        return mapping.columns().get(column).header();
    }

    /// What words mean that are on none of the bureau's lists.
    public List<WordMeaning> words() {
        return mapping.words();
    }

    public int width() {
        return mapping.columns().size();
    }

    public boolean has(RecordField field) {
        return existing.containsKey(field);
    }

    /// What the file may do to this field; keeping, for a field that no column fills.
    public ExistingValue existing(RecordField field) {
        return existing.getOrDefault(field, ExistingValue.KEEP);
    }
}
