package nl.buurtbrug.ui.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatTest {

    @Test
    void aFieldIsDarkerTheMorePeopleAreInIt() {
        var heat = Heat.of(Layer.PEOPLE, 84);

        assertThat(new int[] {heat.level(0), heat.level(1), heat.level(9), heat.level(10), heat.level(25), heat.level(49), heat.level(50), heat.level(84)})
                .containsExactly(0, 1, 1, 2, 3, 3, 4, 4);
    }

    @Test
    void whereThereAreManyTheBoundsGrowSoThatNotAllIsDark() {
        assertThat(Heat.of(Layer.BOTH, 199).bounds()).containsExactly(1L, 10L, 25L, 50L);
        assertThat(Heat.of(Layer.BOTH, 200).bounds()).containsExactly(1L, 20L, 50L, 100L);
        assertThat(Heat.of(Layer.BOTH, 2_000_000_000L).bounds().getLast()).isBetween(500_000_000L, 2_000_000_000L);
    }

    @Test
    void partnersAreFewer() {
        assertThat(Heat.of(Layer.PARTNERS, 12).bounds()).containsExactly(1L, 2L, 4L, 8L);
    }
}
