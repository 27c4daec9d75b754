package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.Map;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.platform.database.Database;

/// Reads the list of partners.
final class PartnerSource implements LiveList.Source<PartnerSummary, PartnerSort> {

    private final Database database;
    private final RecordChanges changes;
    private final ExtraValueService values;
    private FacetedList.Setup<PartnerSummary, PartnerSort> setup;
    /// Those in use when the whole list was read; others make it be read anew.
    private ExtraFields fields = ExtraFields.NONE;

    PartnerSource(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
        values = new ExtraValueService(database, changes);
    }

    @Override
    public FacetedList<PartnerSummary, PartnerSort> readAll(LocalDate today) {
        var names = Names.read(database, changes);
        fields = new ExtraFields(names.extras().active(ExtraSubject.ORGANISATION));
        var extras = new ExtraColumns(fields, fields.isEmpty() ? Map.of() : values.all(ExtraSubject.ORGANISATION));
        setup = new FacetedList.Setup<>(extras.after(PartnerEntries.FACETS), new PartnerFormat(), (rows, sort) -> PartnerEntries.order(rows, sort, extras));
        var records = Records.ofAllPartners(database, changes, today);
        var entries = new PartnerEntries(setup.facets(), records, names, extras, today);
        return FacetedList.of(setup, records.organisations().values(), entries, names.partnerLabels(fields));
    }

    @Override
    public FacetedList<PartnerSummary, PartnerSort> renew(FacetedList<PartnerSummary, PartnerSort> list, RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since, today);
        var extras = new ExtraColumns(fields, fields.isEmpty() ? Map.of() : values.of(ExtraSubject.ORGANISATION, records.renewedOrganisations()));
        var entries = new PartnerEntries(setup.facets(), records, names, extras, today);
        return list.with(records.renewedOrganisations(), Records.those(records.renewedOrganisations(), records.organisations()), entries, names.partnerLabels(fields));
    }
}
