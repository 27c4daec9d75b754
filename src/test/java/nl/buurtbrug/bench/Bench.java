package nl.buurtbrug.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.app.PageWindow;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;

/// Measures everything that has a limit, prints one table and writes it as CSV.
public final class Bench {

    private Bench() {
    }

    /// @param arguments the folder to work in, and the file for the table
    public static void main(String[] arguments) throws Exception {
        var place = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "run");
        var measured = new ArrayList<Measurement>();
        tell(measured, new ImportBench(place).run());
        tell(measured, new HostileBench(Files.createDirectories(place.resolve("hostile"))).run());
        try (var database = new DataFolder(place.resolve("100000")).open()) {
            var services = services(database);
            tell(measured, new SearchBench(services.directory()).run());
            tell(measured, new DuplicateBench(services.duplicates(), services.lookalikes()).run());
        }
        try (var database = new DataFolder(place.resolve("1000")).open()) {
            tell(measured, new PaperBench(services(database).reports()).run());
        }
        tell(measured, List.of(
                Measurement.atMost("Table of 100,000 scrolled, sorted and searched, longest pause",
                        Launch.said(TableWindow.SAYS, TableWindow.class, "--data", place.resolve("100000").toString()), "ms", 100),
                Measurement.atMost("Partner page, 100,000 partners, p95",
                        Launch.said(PageWindow.SAYS, PageWindow.class, place.resolve("100000").toString()), "ms", 50)));
        tell(measured, new WorkBench(place, place.resolve("100000")).run());
        tell(measured, new BackupBench(place, place.resolve("100000")).run());
        var starting = new StartBench(place, PackedFolder.with(place.resolve("bench.jar")), place.resolve("10000"));
        tell(measured, starting.run());
        tell(measured, starting.memory());
        Files.write(Path.of(arguments[1]), lines(measured));
    }

    private static Services services(Database database) {
        return Services.on(database, Clock.systemDefaultZone());
    }

    private static void tell(List<Measurement> measured, List<Measurement> more) {
        more.forEach(measurement -> System.out.println(measurement.line()));
        measured.addAll(more);
    }

    private static List<String> lines(List<Measurement> measured) {
        var lines = new ArrayList<>(List.of("what,measured,unit,bound,limit,met"));
        measured.forEach(measurement -> lines.add(measurement.csv()));
        return lines;
    }
}
