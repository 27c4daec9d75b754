package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.Database;

/// What goes on over all partners. Each method is one transaction.
public final class OverviewService {

    private final Database database;
    private final DirectoryService directory;
    private final ContactService contacts;
    private final StaffService staff;
    private final Clock clock;

    public OverviewService(Database database, DirectoryService directory, ContactService contacts, StaffService staff, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.contacts = contacts;
        this.staff = staff;
        this.clock = clock;
    }

    private record Interval(Long organisation, Integer days) {
    }

    /// What asks for attention; without what lies in the archive and in the bin.
    public ToDo today() {
        return database.read(_ -> {
            var partners = directory.partners(Query.all(PartnerSort.NAME)).rows();
            return new ToDo(promises(partners), quiet(partners));
        });
    }

    private List<ToDo.Promise> promises(List<PartnerSummary> partners) {
        var names = partners.stream().collect(toMap(PartnerSummary::id, PartnerSummary::name));
        var members = staff.all().stream().collect(toMap(StaffSummary::id, StaffSummary::name));
        return contacts.open().stream().map(followUp -> {
            var about = followUp.details().about().organisation().orElseThrow();
            return new ToDo.Promise(followUp, about, names.getOrDefault(about, ""), followUp.details().assignee().map(members::get).orElse(""));
        }).toList();
    }

    private List<ToDo.QuietPartner> quiet(List<PartnerSummary> partners) {
        var last = contacts.lastContacts();
        var intervals = intervals();
        var today = LocalDate.now(clock);
        return partners.stream()
                .flatMap(partner -> Quiet.of(partner.stage(), partner.since(), intervals.getOrDefault(partner.id(), 0), Optional.ofNullable(last.get(partner.id())), today)
                        .map(quiet -> new ToDo.QuietPartner(partner.id(), partner.name(), quiet, partner.owner(), partner.mainContact(), partner.mainContactPhone())).stream())
                .sorted(Comparator.comparing((ToDo.QuietPartner partner) -> !partner.quiet().logged())
                        .thenComparing(partner -> partner.quiet().days(), Comparator.reverseOrder()).thenComparing(ToDo.QuietPartner::name)).toList();
    }

    /// The days between two contacts of the partners for which somebody chose them.
    private Map<Long, Integer> intervals() {
        return database.read(session -> session.createSelectionQuery("select o.id, o.contactIntervalDays from Organisation o where o.contactIntervalDays > 0", Interval.class)
                .getResultStream().collect(toMap(Interval::organisation, Interval::days)));
    }
}
