package nl.buurtbrug.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Durations of something done many times.
final class Percentiles {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    /// Does it and keeps how long it took.
    void time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - start);
    }

    void add(long duration) {
        nanos.add(duration);
    }

    /// In milliseconds: this percentage of the durations were no longer.
    double millis(int percent) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)) / NANOS_PER_MILLI;
    }
}
