package nl.buurtbrug.domain.history;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.TagLink;
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

    /// The values of the bureau's lists that a partner has now, by the kind of record they are.
    Map<String, List<Long>> entriesOf(long organisation) {
        var ids = List.of(organisation);
        return organisations.details(ids).values().stream().findFirst().map(details -> Map.of(
                "OrganisationKind", List.of(details.kind()),
                "Neighbourhood", details.neighbourhood().stream().toList(),
                "StaffMember", details.owner().stream().toList(),
                "Tag", tags.links(ids).stream().map(TagLink::tagId).toList(),
                "AudienceGroup", audiences.accesses(ids).stream().map(AccessSummary::audienceGroupId).toList())).orElse(Map.of());
    }
}
