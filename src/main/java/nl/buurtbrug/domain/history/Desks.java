package nl.buurtbrug.domain.history;

import java.time.Clock;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.database.Database;

/// The services by which old values are put back, since they keep the rules.
record Desks(OrganisationService organisations, PhaseService phases, TagService tags, AudienceService audiences, PersonService people, AffiliationService roles) {

    static Desks on(Database database, RecordChanges changes, Clock clock) {
        return new Desks(new OrganisationService(database, changes, clock), new PhaseService(database, changes), new TagService(database, changes),
                new AudienceService(database, changes), new PersonService(database, changes, clock), new AffiliationService(database, changes));
    }
}
