package nl.buurtbrug.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class StrategyServiceTest {

    private final TestOffice office = new TestOffice();

    @Test
    void anOfficeStartsWithSixAndKeepsThemAsTheyAre() {
        var first = office.strategies.all();

        office.strategies.change(first.getFirst().id(), new StrategyDetails("Samen doen", "", "", false));

        assertThat(first).hasSize(6).allSatisfy(strategy -> assertThat(strategy.details().problems()).isEmpty());
        assertThat(office.strategies.all()).hasSize(6).first().isEqualTo(new StrategySummary(first.getFirst().id(), "Samen doen", "", "", false));
    }

    @Test
    void aStrategyInUseStays() {
        var strategies = office.strategies.all();
        office.activities.create(ActivityDetails.EMPTY.withTitle("Soep").with(new Approach(Optional.of(strategies.get(0).id()), Set.of(strategies.get(1).id()), Set.of())),
                List.of(), List.of(), Origin.TYPED);

        assertThat(office.strategies.remove(strategies.get(0).id())).isFalse();
        assertThat(office.strategies.remove(strategies.get(1).id())).isFalse();
        assertThat(office.strategies.remove(strategies.get(2).id())).isTrue();
        assertThat(office.strategies.putBack(strategies.get(2))).isTrue();
        assertThat(office.strategies.all()).isEqualTo(strategies);
    }

    @Test
    void aNameIsNeeded() {
        assertThat(new StrategyDetails(" ", "", "", true).problems()).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo("strategy.name"));
    }
}
