package nl.buurtbrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long the packed program takes to a usable window, against a bare JavaFX window in the same run.
///
/// It starts as the launcher starts it: the first time with nothing made ready, and that start leaves its classes ready for the next ones.
final class StartBench {

    private static final int ROUNDS = 7;

    private final Path place;
    private final Path data;

    /// @param place for what is made
    /// @param data  a data folder with 10,000 partners
    StartBench(Path place, Path data) {
        this.place = place;
        this.data = data;
    }

    List<Measurement> run() throws IOException {
        var packed = PackedFolder.with(place.resolve("bench.jar"));
        var ready = place.resolve("ready.aot");
        var first = start(packed, "-XX:AOTCacheOutput=" + ready);
        var bare = new ArrayList<Double>();
        var program = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(Launch.said(StartClock.SAYS, BareWindow.class));
            program.add(start(packed, "-XX:AOTCache=" + ready));
        }
        return List.of(
                Measurement.atMost("Start to usable window, 10,000 partners (bare: %.0f ms, very first start: %.0f ms)".formatted(median(bare), first),
                        median(program), "ms", 2.5 * median(bare)),
                Measurement.atMost("The same, as a multiple of a bare JavaFX window", median(program) / median(bare), "times", 2.5));
    }

    private double start(PackedFolder packed, String cache) {
        return Launch.said(StartClock.SAYS, packed, cache, UsableWindow.class, "--data", data.toString());
    }

    private static double median(List<Double> durations) {
        Collections.sort(durations);
        return durations.get(durations.size() / 2);
    }
}
