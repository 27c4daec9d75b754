package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ReachServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    private final TestOffice office = new TestOffice();
    private final long town = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
    private final long quay = office.areas.create(new NeighbourhoodDetails(town, "Kadebuurt", "", List.of()));
    private final long park = office.areas.create(new NeighbourhoodDetails(town, "Parkzicht", "", List.of()));
    private final long group = office.audiences.createGroup("Buren");

    private long held(Set<Long> neighbourhoods, SessionDetails session, ReachDetails... counts) {
        var details = ActivityDetails.EMPTY.withTitle("Soepavond").with(new Approach(Optional.empty(), Set.of(), neighbourhoods));
        var activity = office.activities.create(details, List.of(), List.of(session), Origin.TYPED).id();
        office.sessions.count(office.sessions.of(activity).getFirst().id(), List.of(), List.of(counts).stream().map(one -> new SessionService.Line(Optional.empty(), one)).toList());
        return activity;
    }

    private ReachDetails people(int number) {
        return new ReachDetails(group, AgeBand.MIXED, number, Counted.COUNTED, Optional.empty(), true);
    }

    private List<ReachFact> facts() {
        return office.reach.facts(DAY, DAY);
    }

    @Test
    void aCountLiesInTheNeighbourhoodOfItsSessionElseInTheOnlyOneOfItsActivity() {
        held(Set.of(quay, park), new SessionDetails(new SessionTime(DAY, Optional.empty(), Optional.empty(), false), "", Optional.of(park), SessionPart.GENERAL, Estimates.NONE), people(1));
        held(Set.of(quay), SessionDetails.on(DAY), people(2));
        held(Set.of(quay, park), SessionDetails.on(DAY), people(3));

        assertThat(facts()).extracting(ReachFact::neighbourhood).containsExactly(park, quay, null);
    }

    @Test
    void onlyWhatCountsTowardTheTotalIsThere() {
        var off = SessionDetails.on(DAY).at(new SessionTime(DAY, Optional.empty(), Optional.empty(), true));
        held(Set.of(), SessionDetails.on(DAY), people(5), new ReachDetails(group, AgeBand.MIXED, 9, Counted.EXPECTED, Optional.empty(), true),
                new ReachDetails(group, AgeBand.MIXED, 8, Counted.COUNTED, Optional.empty(), false));
        held(Set.of(), off, people(7));
        office.activities.bin(List.of(held(Set.of(), SessionDetails.on(DAY), people(6))));

        assertThat(facts()).extracting(ReachFact::people).containsExactly(5);
    }

    @Test
    void whatWasKeptBetweenTheCountsOfAPeriodIsNotAmongThem() {
        held(Set.of(), SessionDetails.on(DAY), people(1), people(2));
        held(Set.of(), SessionDetails.on(DAY.minusYears(1)), people(9));
        office.activities.bin(List.of(held(Set.of(), SessionDetails.on(DAY), people(8))));
        held(Set.of(), SessionDetails.on(DAY), people(3));

        assertThat(facts()).extracting(ReachFact::people).containsExactly(1, 2, 3);
    }

    @Test
    void aSessionInANightInWhichTheClockChangesIsOfTheDayOnWhichItBegins() {
        held(Set.of(), SessionDetails.on(DAY).at(new SessionTime(DAY, Optional.of(LocalTime.of(23, 0)), Optional.of(LocalTime.of(3, 30)), false)), people(4));

        assertThat(facts()).hasSize(1);
        assertThat(office.reach.facts(DAY.plusDays(1), DAY.plusDays(1))).isEmpty();
        assertThat(office.reach.facts(DAY.minusDays(9), DAY.minusDays(1))).isEmpty();
    }
}
