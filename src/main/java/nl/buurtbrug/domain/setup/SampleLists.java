package nl.buurtbrug.domain.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.strategy.StandardStrategy;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.platform.database.Database;

/// The lists the sample records need: the town and its neighbourhoods, colleagues, kinds, audience groups, strategies and tags.
final class SampleLists {

    /// No municipality has this code.
    static final String MUNICIPALITY_CODE = "GM9990";
    static final String NEIGHBOURHOOD_CODE = "WK9990";

    private final AreaService areas;
    private final StaffService staff;
    private final OrganisationLists lists;
    private final AudienceService audiences;
    private final StrategyService strategies;

    SampleLists(Database database, RecordChanges changes) {
        areas = new AreaService(database, changes);
        staff = new StaffService(database, changes);
        lists = new OrganisationLists(database, changes);
        audiences = new AudienceService(database, changes);
        strategies = new StrategyService(database);
    }

    static List<String> tags() {
        return SampleFile.lines("partners").stream().flatMap(line -> tagsOf(line.get(12)).stream()).distinct().toList();
    }

    static List<String> tagsOf(String part) {
        return List.of(part.split(", "));
    }

    static List<String> staffEmails() {
        return SampleFile.lines("staff").stream().map(line -> line.get(3)).toList();
    }

    /// The ids of the neighbourhoods by name.
    Map<String, Long> neighbourhoods() {
        var town = areas.create(new MunicipalityDetails("Beekerdam", MUNICIPALITY_CODE));
        var ids = new HashMap<String, Long>();
        for (var line : SampleFile.lines("neighbourhoods")) {
            ids.put(line.get(0), areas.create(new NeighbourhoodDetails(town, line.get(0), line.get(1), List.of(line.get(2).split(" ")))));
        }
        return ids;
    }

    /// The ids of the staff members by their key in the files.
    Map<String, Long> staff(Optional<Long> user) {
        var ids = new HashMap<String, Long>();
        user.ifPresent(id -> ids.put("me", id));
        for (var line : SampleFile.lines("staff")) {
            var present = staff.all().stream().filter(member -> member.email().equals(line.get(3))).map(StaffSummary::id).findFirst();
            ids.put(line.get(0), present.orElseGet(() -> staff.create(new StaffDetails(line.get(1), line.get(2), line.get(3), true))));
        }
        return ids;
    }

    /// The id of a kind under its standard name, made again when the bureau has none of that name.
    Function<String, Long> kinds() {
        var ids = new HashMap<String, Long>();
        return code -> ids.computeIfAbsent(code, _ -> {
            var words = StandardKind.valueOf(code).words();
            return find(lists::kinds, words).orElseGet(() -> lists.createKind(words));
        });
    }

    /// The id of an audience group under its standard name, made again when the bureau has none of that name.
    Function<String, Long> groups() {
        var ids = new HashMap<String, Long>();
        return code -> ids.computeIfAbsent(code, _ -> {
            var words = StandardGroup.valueOf(code).words();
            return find(audiences::groups, words).orElseGet(() -> audiences.createGroup(words));
        });
    }

    /// The ids of the strategies by the standard one that they are. One of another name, or in another language, is known by its place in the list;
    /// where the bureau has none left, there is none.
    Map<StandardStrategy, Long> strategies() {
        var left = new ArrayList<>(strategies.all());
        var ids = new HashMap<StandardStrategy, Long>();
        for (var standard : StandardStrategy.values()) {
            left.stream().filter(strategy -> strategy.name().equalsIgnoreCase(standard.details().name())).map(StrategySummary::id).findFirst()
                    .ifPresent(id -> ids.put(standard, id));
        }
        left.removeIf(strategy -> ids.containsValue(strategy.id()));
        Arrays.stream(StandardStrategy.values()).filter(standard -> !ids.containsKey(standard)).limit(left.size()).toList()
                .forEach(standard -> ids.put(standard, left.removeFirst().id()));
        return ids;
    }

    private static Optional<Long> find(Supplier<List<ListEntry>> entries, String words) {
        return entries.get().stream().filter(entry -> entry.name().equalsIgnoreCase(words)).map(ListEntry::id).findFirst();
    }
}
