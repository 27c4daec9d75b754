package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Kept;

/// What goes on over all partners. Each method is one transaction.
public final class OverviewService {

    private static final String TO_COUNT = """
            select s.id, a.id, a.title, s.onDate from ActivitySession s join s.activity a
            where s.id in :sessions and a.decision = GOING_ON and a.binnedAt is null""";
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final OverviewSources sources;
    private final Clock clock;
    private final Kept<LocalDate, List<ToCount>> toCount;
    private final YearFigures year;

    public OverviewService(Database database, OverviewSources sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
        toCount = new Kept<>(database, Set.of("activity", "activity_session", "reach"), this::toCount);
        year = new YearFigures(database, sources, clock);
    }

    /// The sessions of this year and the year before that were held and not counted, the latest first.
    public List<ToCount> toCount() {
        var held = sources.sessions().heldToday(LocalDateTime.now(clock)).stream().map(SessionRecord::id).collect(toSet());
        var today = LocalDate.now(clock);
        return toCount.of(today).stream().filter(one -> !one.on().equals(today) || held.contains(one.session())).toList();
    }

    private List<ToCount> toCount(LocalDate today) {
        return database.read(session -> sources.reach().uncounted(today.withDayOfYear(1).minusYears(1), today).stream().gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(sessions -> session.createSelectionQuery(TO_COUNT, ToCount.class).setParameter("sessions", sessions).getResultStream())
                .sorted(Comparator.comparing(ToCount::on).thenComparing(ToCount::session).reversed()).toList());
    }

    /// This year until today, beside the same days of the year before.
    public YearGlance year() {
        return year.until(LocalDate.now(clock));
    }

    /// What asks for attention; without what lies in the archive and in the bin.
    public ToDo today() {
        return database.read(_ -> new ToDo(promises(), quiet()));
    }

    private List<ToDo.Promise> promises() {
        var members = sources.staff().all().stream().collect(toMap(StaffSummary::id, StaffSummary::name));
        var open = sources.contacts().open();
        var parties = new Parties(sources, open);
        return open.stream().flatMap(followUp -> parties.of(followUp).map(about -> new ToDo.Promise(followUp, about, followUp.details().assignee().map(members::get).orElse(""))).stream()).toList();
    }

    private List<ToDo.QuietPartner> quiet() {
        return sources.directory().partners(Query.all(PartnerSort.NAME).withChosen(Facet.QUIET, Set.of(Facet.YES))).rows().stream()
                .flatMap(partner -> partner.quiet().map(quiet -> new ToDo.QuietPartner(partner.id(), partner.name(), quiet, partner.owner(), partner.mainContact(),
                        partner.mainContactPhone())).stream())
                .sorted(Comparator.comparing((ToDo.QuietPartner partner) -> !partner.quiet().logged())
                        .thenComparing(partner -> partner.quiet().days(), Comparator.reverseOrder()).thenComparing(ToDo.QuietPartner::name)).toList();
    }
}
