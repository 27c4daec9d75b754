package nl.buurtbrug.domain.person;

import java.util.List;
import nl.buurtbrug.domain.Lines;
import nl.buurtbrug.platform.database.Database;

/// What the lists of people and partners are made of, whole tables at a time, by plain SQL: the first page is there before the mapping is.
final class PersonTables {

    private static final Lines LINES = new Lines();

    private PersonTables() {
    }

    static List<PersonRow> people(Database database) {
        return people(database, " where binned_at is null");
    }

    static List<PersonRow> peopleWithBin(Database database) {
        return people(database, "");
    }

    private static List<PersonRow> people(Database database, String which) {
        return database.select("""
                select id, version, first_name, prefix, last_name, emails, phones, do_not_mail, do_not_call, sample,
                       case when archived_at is null then false else true end
                from person""" + which,
                row -> new PersonRow(row.number(), (int) row.number(), row.text(), row.text(), row.text(),
                        LINES.convertToEntityAttribute(row.text()), LINES.convertToEntityAttribute(row.text()),
                        row.flag(), row.flag(), row.flag(), row.flag()));
    }

    static List<AffiliationRow> affiliations(Database database) {
        return database.select("select id, version, person_id, organisation_id, role, from_date, until_date, main_contact, key_figure from affiliation",
                row -> new AffiliationRow(row.number(), (int) row.number(), row.number(), row.number(), row.text(), row.day(), row.day(), row.flag(), row.flag()));
    }
}
