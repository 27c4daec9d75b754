package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

/// Random histories of partners and people, merged and parted again. `-Dmerge.rounds=1000` looks longer.
class MergePropertyTest {

    private static final int ROUNDS = Integer.getInteger("merge.rounds", 40);
    /// It tells of the merge and of its undoing.
    private static final String[] HISTORY = {"change_set", "record_change"};
    private static final long SEED = Long.getLong("merge.seed", 20261123);

    @Test
    void undoingAMergeIsAsIfItNeverWas() {
        for (int round = 0; round < ROUNDS; round++) {
            var seed = SEED + round;
            var history = new RandomHistory(new TestOffice(), seed).grow();
            var before = EveryRow.of(history.office().database, HISTORY);

            var merges = history.mergeSome();
            merges.reversed().forEach(merge -> assertThat(history.office().merges.undo(merge)).as("seed %d", seed)
                    .isInstanceOfSatisfying(UndoneMerge.Undone.class, undone -> assertThat(undone.kept()).isEmpty()));

            assertThat(EveryRow.of(history.office().database, HISTORY)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void nothingThatHungOnEitherIsLost() {
        for (int round = 0; round < ROUNDS; round++) {
            var seed = SEED - round;
            var history = new RandomHistory(new TestOffice(), seed).grow();
            var before = history.belongings();

            history.mergeSome();

            assertThat(history.belongings()).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void eachFieldOfTheBureausOwnHoldsWhatWasChosen() {
        for (int round = 0; round < ROUNDS; round++) {
            var seed = SEED + ROUNDS + round;
            var history = new RandomHistory(new TestOffice(), seed).grow();

            history.mergeSome();

            assertThat(history.surprises()).as("seed %d", seed).isEmpty();
        }
    }
}
