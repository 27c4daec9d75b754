package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.language.Text;

/// Brings what a row says into what is known, value by value: what is empty is filled, the rest stays unless its column may overwrite. It remembers both.
final class Merge {

    private final ColumnIndex index;
    private final boolean fresh;
    private final List<FieldChange> changes;
    private final List<String> kept;

    private Merge(ColumnIndex index, boolean fresh, List<FieldChange> changes, List<String> kept) {
        this.index = index;
        this.fresh = fresh;
        this.changes = changes;
        this.kept = kept;
    }

    static Merge into(ColumnIndex index) {
        return new Merge(index, false, new ArrayList<>(0), new ArrayList<>(0));
    }

    /// The same for a record that this row makes: it takes everything, and nothing of it is a change.
    Merge fresh(boolean isNew) {
        return new Merge(index, isNew, changes, kept);
    }

    <T> T value(TargetField field, T known, Predicate<T> isEmpty, Optional<T> told, Function<T, String> shown) {
        if (told.isEmpty() || told.get().equals(known)) {
            return known;
        }
        if (fresh) {
            return told.get();
        }
        if (isEmpty.test(known) || index.existing(field) != ExistingValue.KEEP) {
            changed(field, isEmpty.test(known) ? "" : shown.apply(known), shown.apply(told.get()));
            return told.get();
        }
        kept.add(name(field));
        return known;
    }

    <T> Optional<T> optional(TargetField field, Optional<T> known, Optional<T> told, Function<T, String> shown) {
        return value(field, known, Optional::isEmpty, told.map(Optional::of), value -> shown.apply(value.orElseThrow()));
    }

    String text(TargetField field, String known, String told) {
        return value(field, known, String::isEmpty, told.isEmpty() ? Optional.empty() : Optional.of(told), text -> text);
    }

    void changed(TargetField field, String before, String after) {
        changedNamed(name(field), before, after);
    }

    void changedNamed(String name, String before, String after) {
        if (!fresh) {
            changes.add(FieldChange.named(name, before, after));
        }
    }

    static String name(TargetField field) {
        return Text.text(field.messageKey());
    }

    List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    /// The fields of which the row says something else than what stays.
    List<String> kept() {
        return kept.stream().distinct().toList();
    }
}
