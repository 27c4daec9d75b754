package nl.buurtbrug.domain.extra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// What organisations and people have in their extra fields. Each method is one transaction.
public final class ExtraValueService {

    /// How long a text may be.
    public static final int LONGEST = ExtraContent.LENGTH;

    private final Database database;
    private final RecordChanges changes;

    public ExtraValueService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// All fields, those taken out of use included.
    public ExtraFields fields() {
        return ExtraTables.fields(database);
    }

    /// By id what each record has that has something.
    public Map<Long, ExtraValues> all(ExtraSubject subject) {
        return ExtraTables.values(database, subject);
    }

    public ExtraValues of(ExtraSubject subject, long id) {
        return of(subject, List.of(id)).getOrDefault(id, ExtraValues.NONE);
    }

    /// By id what each of these records has that has something.
    public Map<Long, ExtraValues> of(ExtraSubject subject, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : database.read(session -> ExtraRow.byOwner(new ExtraStore(session, subject, ExtraFields.NONE).of(ids)));
    }

    /// The field that a value is of; empty when it is no more.
    public Optional<Long> fieldOf(ExtraSubject subject, long value) {
        return database.read(session -> new ExtraStore(session, subject, ExtraFields.NONE).fieldOf(value));
    }

    /// What is wrong with values beside the fields there are; each field is named by [#name].
    public static List<Problem> problems(ExtraFields fields, ExtraValues values) {
        var problems = new ArrayList<Problem>();
        values.byField().forEach((id, value) -> fields.field(id).ifPresent(field -> {
            var reason = switch (field.type()) {
                case TEXT -> value.length() > ExtraContent.LENGTH ? "problem.tooLong" : "";
                case NUMBER -> ExtraNumber.isKept(value) ? "" : "extra.noNumber";
                case DATE -> ExtraDay.isKept(value) ? "" : "date.unclear";
                case CHOICE -> field.choices().stream().anyMatch(choice -> choice.id().toString().equals(value)) ? "" : "extra.noChoice";
            };
            if (!reason.isEmpty()) {
                problems.add(new Problem(name(id), reason));
            }
        }));
        return problems;
    }

    /// What a field is called in a problem.
    public static String name(long field) {
        return "extra." + field;
    }

    /// Changes what a record has, unless someone else did since it was read.
    ///
    /// @param before what was read
    /// @param after  without problems
    /// @return false, and nothing is done, when it is no longer what was read
    public boolean change(ExtraSubject subject, long id, ExtraValues before, ExtraValues after) {
        var done = database.read(session -> {
            var store = new ExtraStore(session, subject, fields());
            return store.write(List.of(new ExtraStore.Change(id, before, after))).isEmpty();
        });
        changed(subject, id);
        return done;
    }

    /// Makes a record together with what it has.
    ///
    /// @param create makes the record and gives its id
    public long create(ExtraSubject subject, ExtraValues values, LongSupplier create) {
        if (values.isEmpty()) {
            return create.getAsLong();
        }
        var made = database.read(session -> {
            var id = create.getAsLong();
            new ExtraStore(session, subject, fields()).write(List.of(new ExtraStore.Change(id, ExtraValues.NONE, values)));
            return id;
        });
        changed(subject, made);
        return made;
    }

    private void changed(ExtraSubject subject, long id) {
        switch (subject) {
            case ORGANISATION -> changes.organisation(id);
            case PERSON -> changes.person(id);
        }
    }
}
