package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.Map;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.platform.database.Database;

/// Reads the list of people.
final class PersonSource implements LiveList.Source<PersonSummary, PersonSort> {

    private final Database database;
    private final RecordChanges changes;
    private final ExtraValueService values;
    private FacetedList.Setup<PersonSummary, PersonSort> setup;
    /// Those in use when the whole list was read; others make it be read anew.
    private ExtraFields fields = ExtraFields.NONE;

    PersonSource(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
        values = new ExtraValueService(database, changes);
    }

    @Override
    public FacetedList<PersonSummary, PersonSort> readAll(LocalDate today) {
        var names = Names.read(database, changes);
        fields = new ExtraFields(names.extras().active(ExtraSubject.PERSON));
        var extras = new ExtraColumns(fields, fields.isEmpty() ? Map.of() : values.all(ExtraSubject.PERSON));
        setup = new FacetedList.Setup<>(extras.after(PersonEntries.FACETS), new PersonFormat(), (rows, sort) -> PersonEntries.order(rows, sort, extras));
        var records = Records.ofAllPeople(database, changes);
        var entries = new PersonEntries(setup.facets(), records, extras, today);
        return FacetedList.of(setup, records.people().values(), entries, names.personLabels(fields));
    }

    @Override
    public FacetedList<PersonSummary, PersonSort> renew(FacetedList<PersonSummary, PersonSort> list, RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since, today);
        var extras = new ExtraColumns(fields, fields.isEmpty() ? Map.of() : values.of(ExtraSubject.PERSON, records.renewedPeople()));
        var entries = new PersonEntries(setup.facets(), records, extras, today);
        return list.with(records.renewedPeople(), Records.those(records.renewedPeople(), records.people()), entries, names.personLabels(fields));
    }
}
