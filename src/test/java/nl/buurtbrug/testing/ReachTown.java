package nl.buurtbrug.testing;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.strategy.StrategySummary;

/// Two years of activities in the sample town, the same each time: nobody was reached in De Aanleg, and no parents in Zuiderveld.
public final class ReachTown {

    /// The neighbourhood with a white spot that three partners could open: parents, the third group.
    public static final String WHITE = "Zuiderveld";
    public static final int PARENTS = 2;

    private static final String UNTOUCHED = "De Aanleg";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
    private static final List<String> TITLES = List.of("Samen eten langs de lijn", "Buurtontbijt op het plein", "Leeskring in de bibliotheek", "Sportmiddag op het veld", "Repareren met de buren",
            "Zomerfeest in het park", "Gastles over vooroordelen", "Muziek in de wijk", "Tuindag", "Open dag op de werkvloer");
    private static final int TEN_DAYS = 10;

    private final Services services;
    private final Random random = new Random(11);
    private final List<NeighbourhoodSummary> neighbourhoods;
    private final List<ListEntry> groups;
    private final List<StrategySummary> strategies;
    private final Map<String, List<PartnerSummary>> partners;

    private ReachTown(Services services) {
        this.services = services;
        neighbourhoods = services.areas().neighbourhoods().stream().filter(one -> !one.name().equals(UNTOUCHED)).toList();
        groups = services.audiences().groups();
        strategies = services.strategies().all();
        partners = services.directory().partners(Query.all(PartnerSort.NAME)).rows().stream().collect(groupingBy(PartnerSummary::neighbourhood));
    }

    /// Brings them in, unless there are activities already.
    public static void bringIn(Services services) {
        if (services.activities().all().isEmpty()) {
            new ReachTown(services).bringIn();
        }
    }

    private void bringIn() {
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(TEN_DAYS - random.nextInt(3))) {
            hold(day);
        }
    }

    private void hold(LocalDate day) {
        var where = neighbourhoods.get(random.nextInt(neighbourhoods.size()));
        var there = partners.getOrDefault(where.name(), List.of());
        var through = there.isEmpty() ? Optional.<Long>empty() : Optional.of(there.get(random.nextInt(there.size())).id());
        var several = random.nextInt(12) == 0 ? Set.copyOf(List.of(where.id(), neighbourhoods.getFirst().id())) : Set.of(where.id());
        var strategy = random.nextInt(15) == 0 ? Optional.<Long>empty() : Optional.of(strategies.get(random.nextInt(strategies.size())).id());
        var details = ActivityDetails.EMPTY.withTitle(TITLES.get(random.nextInt(TITLES.size()))).with(new Approach(strategy, Set.of(), several));
        var time = new SessionTime(day, Optional.of(LocalTime.of(14, 0)), Optional.of(LocalTime.of(17, 0)), false);
        var activity = services.activities().create(details, through.stream().map(partner -> new ParticipationDetails(partner, PartnerRole.HOST, "")).toList(),
                List.of(SessionDetails.on(day).at(time)), Origin.TYPED);
        services.sessions().count(services.sessions().of(activity.id()).getFirst().id(), List.of(), counts(where.name(), through));
    }

    private List<SessionService.Line> counts(String where, Optional<Long> through) {
        var counts = new ArrayList<SessionService.Line>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            var group = random.nextInt(groups.size());
            var people = 3 + random.nextInt(random.nextInt(4) == 0 ? 70 : 25);
            if (!(where.equals(WHITE) && group == PARENTS)) {
                counts.add(new SessionService.Line(Optional.empty(), new ReachDetails(groups.get(group).id(), AgeBand.values()[random.nextInt(AgeBand.values().length)], people,
                        Counted.COUNTED, random.nextInt(5) == 0 ? Optional.empty() : through, true)));
            }
        }
        return counts;
    }
}
