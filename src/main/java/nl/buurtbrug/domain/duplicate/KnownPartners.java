package nl.buurtbrug.domain.duplicate;

import java.lang.ref.SoftReference;
import java.util.List;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationIndex;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;

/// Finds the kept partners that share a key with one that is being typed. It follows the database, and gives its memory back when that is needed.
final class KnownPartners {

    private record Index(OrganisationIndex keys, KnownIds ids) {

        void add(OrganisationRow row) {
            keys.add(OrganisationFace.of(row), ids.number(row.id()));
        }
    }

    private final OrganisationService organisations;
    private final RecordChanges changes;
    private SoftReference<Index> index = new SoftReference<>(null);
    private long moment;

    KnownPartners(OrganisationService organisations, RecordChanges changes) {
        this.organisations = organisations;
        this.changes = changes;
    }

    /// As they are kept now: what a key found is read anew.
    synchronized List<OrganisationRow> like(OrganisationFace face) {
        var known = upToDate();
        return organisations.rows(known.ids().ids(known.keys().find(face)));
    }

    synchronized Index upToDate() {
        var since = changes.since(moment);
        var known = index.get();
        if (known == null || since.everything()) {
            known = new Index(new OrganisationIndex(false), new KnownIds());
            organisations.rows().forEach(known::add);
            index = new SoftReference<>(known);
        } else {
            organisations.rows(since.organisations()).forEach(known::add);
        }
        moment = since.moment();
        return known;
    }
}
