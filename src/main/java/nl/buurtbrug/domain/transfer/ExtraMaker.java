package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.extra.ExtraBatches;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.transfer.mapping.ExtraColumn;
import nl.buurtbrug.domain.transfer.plan.Outcome;
import nl.buurtbrug.domain.transfer.plan.Planned;
import nl.buurtbrug.platform.database.Database;

/// Writes what an import fills in in extra fields; makes the fields and choices that are not there.
final class ExtraMaker {

    private final Database database;
    private final ExtraFieldService fields;
    private final Outcome plan;
    private final Map<Long, ExtraColumn> columns;
    private final Consumer<Touch> touched;
    private final Map<Long, ExtraFieldSummary> ready = new HashMap<>();
    private final Map<Long, Map<String, String>> choices = new HashMap<>();

    ExtraMaker(Database database, Outcome plan, Consumer<Touch> touched) {
        this.database = database;
        this.fields = new ExtraFieldService(database, new RecordChanges());
        this.plan = plan;
        this.columns = plan.extras().stream().collect(Collectors.toMap(ExtraColumn::number, column -> column, (one, _) -> one));
        this.touched = touched;
    }

    /// A record of the plan with its id.
    record Filled(long id, Planned<?, ?> record) {
    }

    /// Writes what a part of the records get.
    ///
    /// @throws IllegalStateException when one of them has no longer what it had when the plan was made
    void write(ExtraSubject subject, List<Filled> records) {
        var changes = new ArrayList<ExtraBatches.Change>();
        for (var filled : records) {
            if (!filled.record().filled().isEmpty()) {
                var change = change(subject, filled);
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                    touched.accept(new Touch(filled.record().line(), entity(subject), filled.id(), 0, 0, Images.of(change.before()), Images.of(change.after())));
                }
            }
        }
        if (!changes.isEmpty() && !new ExtraBatches(database, subject).change(changes).isEmpty()) {
            throw new IllegalStateException("Extra fields no longer hold what they held when this was planned");
        }
    }

    private static TouchedEntity entity(ExtraSubject subject) {
        return switch (subject) {
            case ORGANISATION -> TouchedEntity.ORGANISATION_EXTRA;
            case PERSON -> TouchedEntity.PERSON_EXTRA;
        };
    }

    /// Only the fields that the list tells of.
    private ExtraBatches.Change change(ExtraSubject subject, Filled filled) {
        var known = filled.record().isNew() ? ExtraValues.NONE : plan.known().extras().of(subject, filled.id());
        var before = ExtraValues.NONE;
        var after = ExtraValues.NONE;
        for (var entry : filled.record().filled().entrySet()) {
            var field = field(entry.getKey());
            before = before.with(field.id(), known.of(field.id()));
            after = after.with(field.id(), value(field, entry.getValue()));
        }
        return new ExtraBatches.Change(filled.id(), before, after);
    }

    private ExtraFieldSummary field(long number) {
        return ready.computeIfAbsent(number, _ -> {
            if (number > 0) {
                return plan.known().extras().fields().field(number).orElseThrow();
            }
            var target = columns.get(number).target();
            var id = fields.create(new ExtraFieldDetails(target.subject(), target.name(), target.type()));
            touched.accept(Touch.made(0, TouchedEntity.EXTRA_FIELD, id, ""));
            return new ExtraFieldSummary(id, target.subject(), target.name(), target.type(), true, List.of());
        });
    }

    private String value(ExtraFieldSummary field, String value) {
        return field.type() != ExtraType.CHOICE || value.isEmpty() ? value : choices.computeIfAbsent(field.id(), _ -> listed(field))
                .computeIfAbsent(value.toLowerCase(Locale.ROOT), _ -> {
                    var id = fields.addChoice(field.id(), value);
                    touched.accept(Touch.made(0, TouchedEntity.EXTRA_CHOICE, id, Long.toString(field.id())));
                    return Long.toString(id);
                });
    }

    private static Map<String, String> listed(ExtraFieldSummary field) {
        return field.choices().stream().collect(Collectors.toMap(choice -> choice.name().toLowerCase(Locale.ROOT), choice -> choice.id().toString(), (one, _) -> one, HashMap::new));
    }
}
