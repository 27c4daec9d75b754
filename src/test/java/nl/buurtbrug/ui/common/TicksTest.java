package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final List<Integer> SHOWN = List.of(1, 2, 3, 4, 5);

    private final Ticks<Integer> ticks = new Ticks<>();

    @Test
    void aRangeFollowsTheRowUsedLastUpwardsToo() {
        ticks.toggle(4);

        ticks.extendTo(2, SHOWN);

        assertThat(ticks.ticked()).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void aRangeFromAnUntickedRowUnticks() {
        ticks.tickAll(SHOWN);
        ticks.toggle(2);

        ticks.extendTo(4, SHOWN);

        assertThat(ticks.ticked()).containsExactlyInAnyOrder(1, 5);
    }

    @Test
    void aRangeFromARowThatIsNotShownTicksOneRow() {
        ticks.toggle(9);

        ticks.extendTo(3, SHOWN);

        assertThat(ticks.ticked()).containsExactlyInAnyOrder(9, 3);
    }

    @Test
    void tickingManyAtOnceIsToldOnce() {
        var told = new int[1];
        ticks.changesProperty().addListener((_, _, _) -> told[0]++);

        ticks.tickAll(SHOWN);

        assertThat(told).containsExactly(1);
    }
}
