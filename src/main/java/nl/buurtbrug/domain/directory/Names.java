package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.Database;

/// The names behind the ids in the lists the bureau keeps.
record Names(
        Map<Long, String> kinds,
        Map<Long, String> neighbourhoods,
        Map<Long, String> staff,
        Map<Long, String> tags,
        Map<Long, String> audiences) {

    static Names read(Database database, RecordChanges changes) {
        var lists = new OrganisationLists(database, changes);
        var audiences = new AudienceService(database, changes);
        return new Names(
                lists.kinds().stream().collect(toMap(ListEntry::id, ListEntry::name)),
                new AreaService(database, changes).neighbourhoods().stream().collect(toMap(NeighbourhoodSummary::id, NeighbourhoodSummary::name)),
                new StaffService(database, changes).all().stream().collect(toMap(StaffSummary::id, StaffSummary::name)),
                lists.tags().stream().collect(toMap(TagSummary::id, TagSummary::name)),
                audiences.groups().stream().collect(toMap(ListEntry::id, ListEntry::name)));
    }

    Map<Facet, Map<Long, String>> partnerFacets() {
        return Map.of(
                Facet.KIND, kinds,
                Facet.NEIGHBOURHOOD, neighbourhoods,
                Facet.OWNER, staff,
                Facet.TAG, tags,
                Facet.AUDIENCE, audiences);
    }

    Map<Facet, Map<Long, String>> personFacets() {
        return Map.of(
                Facet.KIND, kinds,
                Facet.NEIGHBOURHOOD, neighbourhoods);
    }
}
