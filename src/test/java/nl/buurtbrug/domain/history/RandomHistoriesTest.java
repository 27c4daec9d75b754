package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Random;
import java.util.concurrent.Callable;
import nl.buurtbrug.testing.TableStates;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 60);
    private static final int LONGEST = 7;
    private static final int WITH_AN_IMPORT = 4;

    @TempDir
    private Path folder;
    private final TestOffice office = new TestOffice();

    @Test
    void undoingAllThatWasDoneLeavesEverythingAsItWas() throws Exception {
        new Town(office).withPeople();
        var before = TableStates.of(office.database);

        for (int seed = 0; seed < HISTORIES; seed++) {
            var deeds = new RandomDeeds(office, folder, seed);
            var undos = new ArrayDeque<Callable<Boolean>>();
            for (int step = new Random(seed).nextInt(LONGEST); step >= 0; step--) {
                undos.push(deeds.next(seed % WITH_AN_IMPORT == 0));
            }
            while (!undos.isEmpty()) {
                assertThat(undos.pop().call()).as("undone in history %d, %d left", seed, undos.size()).isTrue();
            }
            assertThat(TableStates.of(office.database)).as("history %d", seed).isEqualTo(before);
        }
    }
}
