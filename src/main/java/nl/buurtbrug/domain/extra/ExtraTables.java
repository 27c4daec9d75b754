package nl.buurtbrug.domain.extra;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.platform.database.Database;

/// The extra fields and all that is filled in in them, whole tables at a time, by plain SQL: the first page is there before the mapping is.
final class ExtraTables {

    private ExtraTables() {
    }

    private record Choice(long field, ListEntry entry) {
    }

    static ExtraFields fields(Database database) {
        record Field(long id, ExtraSubject subject, String name, ExtraType type, boolean active) {
        }
        var fields = database.select("select id, subject, name, type, active from extra_field order by subject, place, id",
                row -> new Field(row.number(), ExtraSubject.valueOf(row.text()), row.text(), ExtraType.valueOf(row.text()), row.flag()));
        if (fields.isEmpty()) {
            return ExtraFields.NONE;
        }
        var choices = choices(database);
        return new ExtraFields(fields.stream().map(field -> new ExtraFieldSummary(field.id(), field.subject(), field.name(), field.type(), field.active(),
                choices.getOrDefault(field.id(), List.of()))).toList());
    }

    private static Map<Long, List<ListEntry>> choices(Database database) {
        return database.select("select field_id, id, name, active from extra_choice order by place, id",
                row -> new Choice(row.number(), new ListEntry(row.number(), row.text(), row.flag())))
                .stream().collect(groupingBy(Choice::field, mapping(Choice::entry, toList())));
    }

    /// By id what each record has that has something.
    static Map<Long, ExtraValues> values(Database database, ExtraSubject subject) {
        return ExtraRow.byOwner(database.select(switch (subject) {
            case ORGANISATION -> "select id, organisation_id, field_id, content, choice_id from organisation_extra";
            case PERSON -> "select id, person_id, field_id, content, choice_id from person_extra";
        }, row -> new ExtraRow(row.number(), row.number(), row.number(), row.text(), row.number())));
    }

    /// By field how many records have something in it.
    static Map<Long, Long> uses(Database database) {
        return counted(database, """
                select field_id, count(*) from organisation_extra group by field_id
                union all select field_id, count(*) from person_extra group by field_id""");
    }

    /// By choice how many records have it.
    static Map<Long, Long> usesOfChoices(Database database) {
        return counted(database, """
                select choice_id, count(*) from organisation_extra where choice_id is not null group by choice_id
                union all select choice_id, count(*) from person_extra where choice_id is not null group by choice_id""");
    }

    private static Map<Long, Long> counted(Database database, String sql) {
        var counts = new HashMap<Long, Long>();
        database.select(sql, row -> counts.merge(row.number(), row.number(), Long::sum));
        return counts;
    }
}
