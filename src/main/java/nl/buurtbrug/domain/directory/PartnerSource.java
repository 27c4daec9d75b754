package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// Reads the list of partners.
final class PartnerSource implements LiveList.Source<PartnerSummary, PartnerSort> {

    private final Database database;
    private final RecordChanges changes;
    private final FacetedList.Setup<PartnerSummary, PartnerSort> setup =
            new FacetedList.Setup<>(new FacetValues(PartnerEntries.FACETS), new PartnerFormat(), PartnerEntries::order);

    PartnerSource(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public FacetedList<PartnerSummary, PartnerSort> readAll(LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.ofAllPartners(database, changes);
        var entries = new PartnerEntries(setup.facets(), records, names, today);
        return FacetedList.of(setup, records.organisations().values(), entries, names.partnerFacets());
    }

    @Override
    public FacetedList<PartnerSummary, PartnerSort> renew(FacetedList<PartnerSummary, PartnerSort> list, RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since.organisations(), since.people());
        var entries = new PartnerEntries(setup.facets(), records, names, today);
        return list.with(records.renewedOrganisations(), Records.those(records.renewedOrganisations(), records.organisations()), entries, names.partnerFacets());
    }
}
