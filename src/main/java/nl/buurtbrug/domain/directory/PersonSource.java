package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// Reads the list of people.
final class PersonSource implements LiveList.Source<PersonSummary, PersonSort> {

    private final Database database;
    private final RecordChanges changes;
    private final FacetedList.Setup<PersonSummary, PersonSort> setup =
            new FacetedList.Setup<>(new FacetValues(PersonEntries.FACETS), new PersonFormat(), PersonEntries::order);

    PersonSource(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public FacetedList<PersonSummary, PersonSort> readAll(LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.ofAllPeople(database, changes);
        var entries = new PersonEntries(setup.facets(), records, today);
        return FacetedList.of(setup, records.people().values(), entries, names.personFacets());
    }

    @Override
    public FacetedList<PersonSummary, PersonSort> renew(FacetedList<PersonSummary, PersonSort> list, RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since.organisations(), since.people());
        var entries = new PersonEntries(setup.facets(), records, today);
        return list.with(records.renewedPeople(), Records.those(records.renewedPeople(), records.people()), entries, names.personFacets());
    }
}
