package nl.buurtbrug.domain.extra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All extra fields there are, in their order, those taken out of use included.
public final class ExtraFields {

    public static final ExtraFields NONE = new ExtraFields(List.of());

    private final List<ExtraFieldSummary> fields;
    private final Map<Long, ExtraFieldSummary> byId;

    public ExtraFields(List<ExtraFieldSummary> fields) {
        this.fields = List.copyOf(fields);
        byId = fields.stream().collect(Collectors.toMap(ExtraFieldSummary::id, Function.identity()));
    }

    public List<ExtraFieldSummary> all() {
        return fields;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public List<ExtraFieldSummary> of(ExtraSubject subject) {
        return fields.stream().filter(field -> field.subject() == subject).toList();
    }

    /// Those that are offered to be filled in.
    public List<ExtraFieldSummary> active(ExtraSubject subject) {
        return fields.stream().filter(field -> field.subject() == subject && field.active()).toList();
    }

    /// Those to show on the page of a record: the ones in use, and others in which it has something.
    public List<ExtraFieldSummary> shown(ExtraSubject subject, ExtraValues values) {
        return fields.stream().filter(field -> field.subject() == subject && (field.active() || !values.of(field.id()).isEmpty())).toList();
    }

    /// The field that is called so at the head of a column.
    public Optional<ExtraFieldSummary> named(ExtraSubject subject, String name) {
        return fields.stream().filter(field -> field.subject() == subject && ExtraFieldSummary.isSameName(field.name(), name)).findFirst();
    }

    public Optional<ExtraFieldSummary> field(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// How what a record has in a field is shown; "" for nothing.
    public String words(long field, ExtraValues values) {
        var value = values.of(field);
        return value.isEmpty() ? "" : field(field).map(known -> known.words(value)).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtraFields that && that.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
