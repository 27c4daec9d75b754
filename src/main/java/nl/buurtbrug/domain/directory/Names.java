package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;
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
        Map<Long, String> audiences,
        ExtraFields extras) {

    static Names read(Database database, RecordChanges changes) {
        var lists = new OrganisationLists(database, changes);
        var audiences = new AudienceService(database, changes);
        return new Names(
                lists.kinds().stream().collect(toMap(ListEntry::id, ListEntry::name)),
                new AreaService(database, changes).neighbourhoods().stream().collect(toMap(NeighbourhoodSummary::id, NeighbourhoodSummary::name)),
                new StaffService(database, changes).all().stream().collect(toMap(StaffSummary::id, StaffSummary::name)),
                lists.tags().stream().collect(toMap(TagSummary::id, TagSummary::name)),
                audiences.groups().stream().collect(toMap(ListEntry::id, ListEntry::name)),
                new ExtraValueService(database, changes).fields());
    }

    /// @param fields the extra fields of the list
    FacetedList.Labels partnerLabels(ExtraFields fields) {
        return labels(fields, Map.of(
                Facet.KIND, kinds,
                Facet.NEIGHBOURHOOD, neighbourhoods,
                Facet.OWNER, staff,
                Facet.TAG, tags,
                Facet.AUDIENCE, audiences));
    }

    /// @param fields the extra fields of the list
    FacetedList.Labels personLabels(ExtraFields fields) {
        return labels(fields, Map.of(
                Facet.KIND, kinds,
                Facet.NEIGHBOURHOOD, neighbourhoods));
    }

    /// By facet the names of its values, of those whose values the bureau keeps a list of.
    Map<Facet, Map<Long, String>> keptLists() {
        return partnerLabels(new ExtraFields(extras.all().stream().filter(field -> field.type() == ExtraType.CHOICE).toList())).values();
    }

    private static FacetedList.Labels labels(ExtraFields fields, Map<Facet, Map<Long, String>> fixed) {
        var all = new HashMap<>(fixed);
        fields.all().forEach(field -> all.put(new Facet.Extra(field.id()), field.choices().stream().collect(toMap(ListEntry::id, ListEntry::name))));
        return new FacetedList.Labels(all, fields);
    }
}
