package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.app.PageWindow;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;

/// How long a partner page, the matrix of a year and the start take after five years of work: a million moments and 200,000 counts.
final class WorkBench {

    private static final int ROUNDS = 12;
    private static final int DAYS_AHEAD = 14;

    private record Cell(Long neighbourhood, Long group) {
    }

    private final Path place;
    private final Path data;

    /// @param place for what is made
    /// @param from  a data folder with 100,000 partners, which stays as it is
    WorkBench(Path place, Path from) {
        this.place = place;
        data = place.resolve("work");
        copy(from, data);
    }

    List<Measurement> run() throws CannotOpen {
        var clock = Clock.systemDefaultZone();
        var matrix = new Percentiles();
        var start = new Percentiles();
        try (var database = new DataFolder(data).open()) {
            var services = Services.on(database, clock);
            services.strategies().all();
            YearsOfWork.put(database, place, LocalDate.now(clock));
            services.directory().getReady();
            measure(services, new Percentiles(), new Percentiles(), LocalDate.now(clock));
            for (int i = 0; i < ROUNDS; i++) {
                measure(services, matrix, start, LocalDate.now(clock));
            }
        }
        return List.of(
                Measurement.atMost("Partner page, 100,000 partners with 1,000,000 moments, p95", Launch.said(PageWindow.SAYS, PageWindow.class, data.toString()), "ms", 50),
                Measurement.atMost("Matrix of a year, 50,000 activities with 200,000 counts, p95", matrix.millis(95), "ms", 500),
                Measurement.atMost("What the start shows, 1,000,000 moments, p95", start.millis(95), "ms", 300));
    }

    private static void measure(Services services, Percentiles matrix, Percentiles start, LocalDate today) {
        matrix.time(() -> matrix(services.reach().facts(today.minusYears(1), today)));
        start.time(() -> start(services, today));
    }

    /// All that the start shows.
    private static Object start(Services services, LocalDate today) {
        return List.of(services.overview().today(), services.agenda().between(today, today.plusDays(DAYS_AHEAD)), services.overview().toCount(), services.overview().year());
    }

    private static Map<Cell, Integer> matrix(List<ReachFact> facts) {
        var cells = new HashMap<Cell, Integer>();
        facts.forEach(fact -> cells.merge(new Cell(fact.neighbourhood(), fact.group()), fact.people(), Integer::sum));
        return cells;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In a process of its own on data that are there: `java ... WorkBench DIR DATA`.
    public static void main(String[] arguments) throws CannotOpen {
        new WorkBench(Path.of(arguments[0]), Path.of(arguments[1])).run().forEach(measurement -> System.out.println(measurement.line()));
    }
}
