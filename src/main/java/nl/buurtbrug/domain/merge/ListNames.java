package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.Database;

/// The names behind the ids that a partner points to.
record ListNames(Map<Long, String> kinds, Map<Long, String> neighbourhoods, Map<Long, String> staff) {

    static ListNames read(Database database, RecordChanges changes) {
        return new ListNames(
                new OrganisationLists(database, changes).kinds().stream().collect(toMap(ListEntry::id, ListEntry::name)),
                new AreaService(database, changes).neighbourhoods().stream().collect(toMap(NeighbourhoodSummary::id, NeighbourhoodSummary::name)),
                new StaffService(database, changes).all().stream().collect(toMap(StaffSummary::id, StaffSummary::name)));
    }

    String kind(long id) {
        return kinds.getOrDefault(id, "");
    }

    String neighbourhood(Optional<Long> id) {
        return id.map(neighbourhoods::get).orElse("");
    }

    String owner(Optional<Long> id) {
        return id.map(staff::get).orElse("");
    }
}
