package nl.buurtbrug.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long the program takes to a usable window, against a bare JavaFX window in the same run.
final class StartBench {

    private static final int ROUNDS = 5;

    private final Path data;

    /// @param data a data folder with 10,000 partners
    StartBench(Path data) {
        this.data = data;
    }

    List<Measurement> run() {
        var bare = new ArrayList<Long>();
        var program = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add((long) Launch.said(StartClock.SAYS, List.of(BareWindow.class.getName())));
            program.add((long) Launch.said(StartClock.SAYS, List.of(UsableWindow.class.getName(), "--data", data.toString())));
        }
        return List.of(
                Measurement.atMost("Start to usable window, 10,000 partners (bare: " + median(bare) + " ms)", median(program), "ms", 2.5 * median(bare)),
                Measurement.atMost("The same, as a multiple of a bare JavaFX window", (double) median(program) / median(bare), "times", 2.5));
    }

    private static long median(List<Long> durations) {
        Collections.sort(durations);
        return durations.get(durations.size() / 2);
    }
}
