package nl.buurtbrug.domain.setup;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.platform.database.Database;

/// The people of the sample town and what they do at its partners.
final class SamplePeople {

    record Loaded(Map<String, Long> people, Map<String, Long> homes) {
    }

    private final PersonService people;
    private final AffiliationService affiliations;
    private final SampleCalendar calendar;

    SamplePeople(Database database, RecordChanges changes, Clock clock) {
        people = new PersonService(database, changes, clock);
        affiliations = new AffiliationService(database, changes);
        calendar = new SampleCalendar(clock);
    }

    /// @param organisations the ids by name
    /// @return the ids of the people, and of the partner of their first role, by their name
    Loaded load(Map<String, Long> organisations) {
        var loaded = new Loaded(new HashMap<>(), new HashMap<>());
        for (var line : SampleFile.lines("people")) {
            var details = details(line);
            var id = people.create(details, Origin.SAMPLE);
            loaded.people().put(details.fullName(), id);
            for (var role : SampleFile.values(line.get(9))) {
                var parts = role.split(">", -1);
                loaded.homes().putIfAbsent(details.fullName(), organisations.get(parts[0]));
                affiliations.add(id, organisations.get(parts[0]), affiliation(parts));
            }
        }
        return loaded;
    }

    private static PersonDetails details(List<String> line) {
        return new PersonDetails(line.get(0), line.get(1), line.get(2), List.of(line.get(3)), List.of(line.get(4)),
                PreferredChannel.valueOf(line.get(5)), line.get(6), line.get(7).equals("mail"), line.get(7).equals("call"), line.get(8),
                LegalBasis.LEGITIMATE_INTEREST, Optional.empty());
    }

    /// The partner, the role, since when, until when, and * for the main contact, ! for a key figure.
    private AffiliationDetails affiliation(String[] parts) {
        var marks = parts.length > 4 ? parts[4] : "";
        return new AffiliationDetails(parts[1], calendar.maybe(parts[2]), calendar.maybe(parts[3]), marks.contains("*"), marks.contains("!"));
    }
}
