package nl.buurtbrug.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;

/// How long an import takes from file to commit, beside a plain copy of the very same table rows.
final class ImportBench {

    private static final int TINY = 1000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final double MILLION = 1e6;

    private final Path place;

    ImportBench(Path place) {
        this.place = place;
    }

    /// Leaves the data folders `1000`, `10000` and `100000` for the other measurements.
    List<Measurement> run() throws CannotOpen {
        warmUp();
        var measured = new ArrayList<Measurement>();
        var small = measure(SMALL, measured);
        var large = measure(LARGE, measured);
        measured.add(Measurement.atLeast("Import of 10,000 rows, file to commit", SMALL / small, "rows/s", 2500));
        measured.add(Measurement.atMost("A row at 100,000 as a multiple of one at 10,000", large / LARGE / (small / SMALL), "times", 1.3));
        return measured;
    }

    private void warmUp() throws CannotOpen {
        try (var database = open(String.valueOf(TINY))) {
            importing(database, GeneratedList.write(place.resolve("1000.csv"), TINY));
        }
        try (var database = open("warm")) {
            importing(database, GeneratedList.write(place.resolve("warm.csv"), 5 * TINY));
        }
    }

    private double measure(int rows, List<Measurement> measured) throws CannotOpen {
        var file = GeneratedList.write(place.resolve(rows + ".csv"), rows);
        try (var database = open(String.valueOf(rows))) {
            var first = importing(database, file);
            var again = importing(database, file);
            measured.add(Measurement.atMost("The same %,d rows again, as a multiple of the first time".formatted(rows), again / first, "times", 1));
            var copied = PlainCopy.seconds(database, place.resolve("copy" + rows));
            measured.add(Measurement.atMost("Import of %,d rows as a multiple of a plain JDBC insert".formatted(rows), first / copied, "times", 3));
            return first;
        }
    }

    private Database open(String name) throws CannotOpen {
        var database = new DataFolder(place.resolve(name)).open();
        Services.on(database, Clock.systemDefaultZone()).setup().begin(new FirstAnswers("Bureau", "Meter"), System.getProperty("user.name"));
        return database;
    }

    /// @return seconds
    private static double importing(Database database, Path file) {
        var services = Services.on(database, Clock.systemDefaultZone());
        var start = System.nanoTime();
        var source = services.imports().open(file);
        var plan = services.imports().plan(source, services.imports().propose(source).mapping(), Progress.UNWATCHED);
        services.imports().run(plan, 0, Progress.UNWATCHED);
        return (System.nanoTime() - start) / MILLION / 1000;
    }
}
