package nl.buurtbrug.domain.setup;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.platform.database.Database;

/// What was said with the partners of the sample town, and what was promised.
final class SampleContact {

    /// The ids by name, and of the staff by their key in the files.
    record Known(Map<String, Long> organisations, Map<String, Long> people, Map<String, Long> homes, Map<String, Long> staff) {
    }

    private final ContactService contacts;
    private final SampleCalendar calendar;
    private final ZoneId zone;

    SampleContact(Database database, RecordChanges changes, Clock clock) {
        contacts = new ContactService(database, changes, clock);
        calendar = new SampleCalendar(clock);
        zone = clock.getZone();
    }

    void load(Known known) {
        for (var line : SampleFile.lines("contact")) {
            var people = SampleFile.values(line.get(5));
            var partners = SampleFile.values(line.get(6));
            var details = new MomentDetails(calendar.date(line.get(0)), Optional.of(line.get(1)).filter(time -> !time.isEmpty()).map(LocalTime::parse),
                    ContactKind.valueOf(line.get(2)), Integer.parseInt(line.get(3)), line.get(7), Optional.ofNullable(known.staff().get(line.get(4))),
                    ids(people, known.people()), ids(partners, known.organisations()));
            var home = people.isEmpty() ? known.organisations().get(partners.getFirst()) : known.homes().get(people.getFirst());
            var about = FollowUpDetails.About.organisation(home);
            contacts.log(details, SampleFile.values(line.get(8)).stream().map(written -> followUp(written, about, known)).toList(), Origin.SAMPLE);
        }
    }

    private static Set<Long> ids(List<String> names, Map<String, Long> known) {
        return names.stream().map(known::get).collect(toSet());
    }

    /// "what>due>owed by>staff", with ">done" when it was done on the day it was due.
    private FollowUpDetails followUp(String written, FollowUpDetails.About about, Known known) {
        var parts = written.split(">");
        var due = calendar.date(parts[1]);
        var doneAt = parts.length > 4 ? Optional.of(due.atTime(LocalTime.NOON).atZone(zone).toInstant()) : Optional.<Instant>empty();
        return new FollowUpDetails(parts[0], due, Debtor.valueOf(parts[2]), Optional.ofNullable(known.staff().get(parts[3])), doneAt, about);
    }
}
