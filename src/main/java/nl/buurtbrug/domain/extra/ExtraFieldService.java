package nl.buurtbrug.domain.extra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The extra fields the bureau made, and the choices of each. Each method is one transaction.
public final class ExtraFieldService {

    private final Database database;
    private final RecordChanges changes;

    public ExtraFieldService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// All fields in their order, those taken out of use included.
    public ExtraFields fields() {
        return ExtraTables.fields(database);
    }

    /// By field how many records have something in it.
    public Map<Long, Long> uses() {
        return ExtraTables.uses(database);
    }

    /// By choice how many records have it.
    public Map<Long, Long> usesOfChoices() {
        return ExtraTables.usesOfChoices(database);
    }

    /// Makes a field, after those there are.
    ///
    /// @param details without problems
    public long create(ExtraFieldDetails details) {
        var id = database.read(session -> {
            var extras = new ExtraRepository_(session);
            var field = new ExtraField(details, extras.fieldsOf(details.subject()).stream().mapToInt(ExtraField::place).max().orElse(0) + 1);
            extras.insert(field);
            return field.id();
        });
        changes.everything();
        return id;
    }

    /// Gives a field another name; what is filled in stays.
    ///
    /// @param name without problems
    public void rename(long id, String name) {
        change(id, field -> field.change(name, field.place(), field.active()));
    }

    /// Takes a field out of use, or into use again; what is filled in stays.
    public void offer(long id, boolean active) {
        change(id, field -> field.change(field.name(), field.place(), active));
    }

    private interface Alter<T> {
        void change(T kept);
    }

    private void change(long id, Alter<ExtraField> work) {
        database.write(session -> {
            var extras = new ExtraRepository_(session);
            var field = extras.field(id);
            work.change(field);
            extras.update(field);
        });
        changes.everything();
    }

    /// Puts a field before or after its neighbour.
    ///
    /// @param step -1 or 1
    public void move(ExtraFieldSummary moved, int step) {
        database.write(session -> {
            var extras = new ExtraRepository_(session);
            var fields = new ArrayList<>(extras.fieldsOf(moved.subject()));
            var from = fields.stream().map(ExtraField::id).toList().indexOf(moved.id());
            if (swap(fields, from, from + step)) {
                for (int i = 0; i < fields.size(); i++) {
                    var field = fields.get(i);
                    if (field.place() != i + 1) {
                        field.change(field.name(), i + 1, field.active());
                        extras.update(field);
                    }
                }
            }
        });
        changes.everything();
    }

    private static boolean swap(List<?> all, int one, int other) {
        var fits = one >= 0 && other >= 0 && other < all.size();
        if (fits) {
            Collections.swap(all, one, other);
        }
        return fits;
    }

    /// A field that was removed, with all that it takes to put it back.
    public record Removed(ExtraFieldSummary field, int place, Map<Long, String> values) {
    }

    /// Removes a field with its choices, and all that is filled in in it.
    public Removed remove(ExtraFieldSummary field) {
        var removed = database.read(session -> {
            var extras = new ExtraRepository_(session);
            var store = new ExtraStore(session, field.subject(), fields());
            var values = new HashMap<Long, String>();
            store.ofField(field.id()).forEach(row -> values.put(row.owner(), row.value()));
            store.write(values.entrySet().stream()
                    .map(one -> new ExtraStore.Change(one.getKey(), ExtraValues.NONE.with(field.id(), one.getValue()), ExtraValues.NONE)).toList());
            var kept = extras.field(field.id());
            var place = kept.place();
            extras.wordsOf(field.id()).forEach(extras::delete);
            extras.choicesOf(field.id()).forEach(extras::delete);
            extras.delete(kept);
            return new Removed(field, place, values);
        });
        changes.everything();
        return removed;
    }

    /// Puts a field back that was removed, with what was filled in in it. A record that is gone meanwhile stays gone.
    ///
    /// @return false, and nothing is done, when another field has its name by now
    public boolean putBack(Removed removed) {
        var field = removed.field();
        var done = database.read(session -> {
            if (fields().named(field.subject(), field.name()).isPresent()) {
                return false;
            }
            var extras = new ExtraRepository_(session);
            extras.putBack(ExtraField.again(field, removed.place()));
            for (int i = 0; i < field.choices().size(); i++) {
                var choice = field.choices().get(i);
                extras.putBack(ExtraChoice.again(field.id(), choice, i + 1));
            }
            var store = new ExtraStore(session, field.subject(), fields());
            store.write(store.existing(removed.values().keySet()).stream()
                    .map(id -> new ExtraStore.Change(id, ExtraValues.NONE, ExtraValues.NONE.with(field.id(), removed.values().get(id)))).toList());
            return true;
        });
        changes.everything();
        return done;
    }

    /// Adds a choice after those there are; gives its id.
    ///
    /// @param name without problems, see [#choiceProblem]
    public long addChoice(long field, String name) {
        var id = database.read(session -> {
            var extras = new ExtraRepository_(session);
            var place = extras.choicesOf(field).stream().mapToInt(ExtraChoice::place).max().orElse(0) + 1;
            var choice = new ExtraChoice(ExtraField.standingFor(field), name.strip(), place);
            extras.insert(choice);
            return choice.id();
        });
        changes.everything();
        return id;
    }

    /// Gives a choice another name, or no longer offers it; the records that have it keep it.
    public void changeChoice(ListEntry entry) {
        database.write(session -> {
            var extras = new ExtraRepository_(session);
            var choice = extras.choice(entry.id());
            choice.change(entry.name().strip(), choice.place(), entry.active());
            extras.update(choice);
        });
        changes.everything();
    }

    /// Puts a choice before or after its neighbour.
    ///
    /// @param step -1 or 1
    public void moveChoice(long field, long id, int step) {
        database.write(session -> {
            var extras = new ExtraRepository_(session);
            var choices = new ArrayList<>(extras.choicesOf(field));
            var from = choices.stream().map(ExtraChoice::id).toList().indexOf(id);
            if (swap(choices, from, from + step)) {
                for (int i = 0; i < choices.size(); i++) {
                    var choice = choices.get(i);
                    if (choice.place() != i + 1) {
                        choice.moveTo(i + 1);
                        extras.update(choice);
                    }
                }
            }
        });
        changes.everything();
    }

    /// @return empty, and nothing is done, when records have it; else what puts it back, false when another took its place since
    public Optional<BooleanSupplier> removeChoice(long field, ListEntry entry) {
        var place = database.read(session -> {
            var extras = new ExtraRepository_(session);
            if (usesOfChoices().getOrDefault(entry.id(), 0L) > 0) {
                return 0;
            }
            var choice = extras.choice(entry.id());
            extras.wordsFor(entry.id()).forEach(extras::delete);
            extras.delete(choice);
            return choice.place();
        });
        changes.everything();
        return place == 0 ? Optional.empty() : Optional.of(() -> putBackChoice(field, entry, place));
    }

    private boolean putBackChoice(long field, ListEntry entry, int place) {
        var done = database.read(session -> {
            var free = fields().field(field).filter(known -> known.choice(entry.name()).isEmpty()).isPresent();
            if (free) {
                new ExtraRepository_(session).putBack(ExtraChoice.again(field, entry, place));
            }
            return free;
        });
        changes.everything();
        return done;
    }
}
