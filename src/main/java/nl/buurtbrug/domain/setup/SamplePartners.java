package nl.buurtbrug.domain.setup;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.platform.database.Database;

/// The partners of the sample town, with their phases, tags and the audiences they open.
final class SamplePartners {

    private final OrganisationService organisations;
    private final PhaseService phases;
    private final TagService tags;
    private final AudienceService audiences;
    private final SampleLists lists;
    private final SampleCalendar calendar;

    SamplePartners(Database database, RecordChanges changes, Clock clock) {
        organisations = new OrganisationService(database, changes, clock);
        phases = new PhaseService(database, changes);
        tags = new TagService(database, changes);
        audiences = new AudienceService(database, changes);
        lists = new SampleLists(database, changes);
        calendar = new SampleCalendar(clock);
    }

    /// @param neighbourhoods the ids by name
    /// @return the ids by name
    Map<String, Long> load(Optional<Long> user, Map<String, Long> neighbourhoods) {
        var staff = lists.staff(user);
        var kinds = lists.kinds();
        var groups = lists.groups();
        var ids = new HashMap<String, Long>();
        for (var line : SampleFile.lines("partners")) {
            var details = details(line, kinds.apply(line.get(1)), neighbourhoods.get(line.get(5)), Optional.ofNullable(staff.get(line.get(10))));
            var steps = SampleFile.values(line.get(13)).stream().map(this::phase).toList();
            var id = organisations.create(details, Origin.SAMPLE, steps.getFirst());
            steps.stream().skip(1).forEach(step -> phases.add(List.of(id), step));
            SampleLists.tagsOf(line.get(12)).forEach(tag -> tags.add(List.of(id), tag));
            SampleFile.values(line.get(14)).forEach(access -> audiences.add(id, access(access, groups)));
            ids.put(details.name(), id);
        }
        return ids;
    }

    private static OrganisationDetails details(List<String> line, long kind, long neighbourhood, Optional<Long> owner) {
        var visiting = new Address(line.get(2), line.get(3), line.get(4), "Beekerdam");
        return new OrganisationDetails(line.get(0), kind, visiting, Address.EMPTY, Optional.of(neighbourhood),
                line.get(6), line.get(7), line.get(8), line.get(9), owner, Integer.parseInt(line.get(11)), line.get(15));
    }

    /// "ACTIVE 2025-03-12 reason in words".
    private PhaseDetails phase(String written) {
        var parts = written.split(" ", 3);
        return new PhaseDetails(Stage.valueOf(parts[0]), calendar.date(parts[1]), parts.length == 3 ? parts[2] : "");
    }

    /// "SPORTS OWN_MEMBERS 240 HIGH barrier in words".
    private static AccessDetails access(String written, Function<String, Long> groups) {
        var parts = written.split(" ", 5);
        return new AccessDetails(groups.apply(parts[0]), AccessKind.valueOf(parts[1]), Integer.parseInt(parts[2]), Trust.valueOf(parts[3]),
                parts.length == 5 ? parts[4] : "");
    }
}
