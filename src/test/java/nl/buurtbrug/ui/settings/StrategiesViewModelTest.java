package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Toasts;
import org.junit.jupiter.api.Test;

class StrategiesViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Toasts toasts = new Toasts();
    private final StrategiesViewModel model = new StrategiesViewModel(office.strategies, new Frame(Background.direct(TestOffice.CLOCK), _ -> { }, toasts,
            question -> question.answers().getFirst().then().run(), new TestFrame.OneFile(), new TestFrame.KeptInMemory(), new TestFrame.Copies()));

    @Test
    void aStrategyIsAddedAndChanged() {
        model.load();
        model.name.set("Samen sporten");
        model.save();
        model.edit(model.rows().getLast());
        model.active.set(false);
        model.save();

        assertThat(model.rows()).hasSize(7).last().satisfies(row -> assertThat(row).extracting(StrategySummary::name, StrategySummary::active).containsExactly("Samen sporten", false));
        assertThat(model.name.get()).isEmpty();
    }

    @Test
    void twoOfOneNameAreRefused() {
        model.load();
        model.name.set(model.rows().getFirst().name().toUpperCase());

        model.save();

        assertThat(model.problems()).extracting(Problem::reason).containsExactly("problem.duplicate");
    }

    @Test
    void oneInUseStaysAndAnotherComesBackWithUndo() {
        model.load();
        var used = model.rows().getFirst();
        office.activities.create(ActivityDetails.EMPTY.withTitle("Soep").with(new Approach(Optional.of(used.id()), Set.of(), Set.of())), List.of(), List.of(), Origin.TYPED);

        model.remove(used);
        assertThat(toasts.shown()).hasSize(1);
        model.remove(model.rows().getLast());
        assertThat(model.rows()).hasSize(5);
        toasts.undo();

        assertThat(model.rows()).hasSize(6);
    }
}
