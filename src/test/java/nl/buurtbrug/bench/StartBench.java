package nl.buurtbrug.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long the packed program takes to a usable window, against a bare JavaFX window in the same run.
///
/// It starts as the launcher starts it: the first time with nothing made ready, and that start leaves its classes ready for the next ones.
final class StartBench {

    private static final int ROUNDS = 7;
    private static final double KILO = 1024;

    private final PackedFolder packed;
    private final Path ready;
    private final Path data;

    /// @param place for what is made
    /// @param data  a data folder with 10,000 partners
    StartBench(Path place, PackedFolder packed, Path data) {
        this.packed = packed;
        this.ready = place.resolve("ready.aot");
        this.data = data;
    }

    List<Measurement> run() {
        var first = start("-XX:AOTCacheOutput=" + ready);
        var bare = new ArrayList<Double>();
        var program = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(Launch.said(StartClock.SAYS, BareWindow.class));
            program.add(start("-XX:AOTCache=" + ready));
        }
        return List.of(
                Measurement.atMost("Start to usable window, 10,000 partners (bare: %.0f ms, very first start: %.0f ms)".formatted(median(bare), first),
                        median(program), "ms", 2.5 * median(bare)),
                Measurement.atMost("The same, as a multiple of a bare JavaFX window", median(program) / median(bare), "times", 2.5));
    }

    private double start(String cache) {
        return Launch.said(StartClock.SAYS, packed, List.of(cache), UsableWindow.class, "--data", data.toString());
    }

    /// How much memory of the machine the program takes when it was left alone for a while; Linux alone tells.
    List<Measurement> memory() {
        if (Files.notExists(RestingWindow.STATUS)) {
            System.out.println("Resident memory is not measured: there is no " + RestingWindow.STATUS + " on this system.");
            return List.of();
        }
        var kilobytes = Launch.said(RestingWindow.SAYS, packed, List.of("-Xmx1g", "-XX:AOTCache=" + ready), RestingWindow.class, "--data", data.toString());
        return List.of(Measurement.atMost("Resident memory of the running program, 10,000 partners", kilobytes / KILO, "MB", 350));
    }

    private static double median(List<Double> durations) {
        Collections.sort(durations);
        return durations.get(durations.size() / 2);
    }
}
