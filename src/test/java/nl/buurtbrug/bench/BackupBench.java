package nl.buurtbrug.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.export.TableExport;

/// How long keeping copies takes: a back-up that is read whole before it counts, a check, the way out, and the way back of both.
final class BackupBench {

    private static final double NANOS = 1e9;

    /// What is timed.
    private interface Work<T> {
        T done() throws CannotOpen;
    }

    private final Path place;
    private final DataFolder data;
    private final List<Measurement> measured = new ArrayList<>();

    /// @param place for what is made
    /// @param data  a data folder with 100,000 partners
    BackupBench(Path place, Path data) {
        this.place = place;
        this.data = new DataFolder(data);
    }

    List<Measurement> run() throws CannotOpen {
        var export = place.resolve("export");
        Path backup;
        try (var database = data.open()) {
            backup = seconds("Back-up of 100,000 partners, read whole", 5, () -> data.backups().make(BackupReason.BY_HAND, database.source())).backup().file();
            seconds("Check of 100,000 partners", 5, database::check);
            seconds("Export of 100,000 partners", 10, () -> TableExport.write(database, export));
        }
        seconds("Back-up of 100,000 partners put back", 10, () -> BackupService.restore(new DataFolder(place.resolve("restored")), backup));
        seconds("Export of 100,000 partners put back", 60, () -> BackupService.restore(new DataFolder(place.resolve("loaded")), export));
        return measured;
    }

    private <T> T seconds(String what, double limit, Work<T> work) throws CannotOpen {
        var start = System.nanoTime();
        var result = work.done();
        measured.add(Measurement.atMost(what, (System.nanoTime() - start) / NANOS, "s", limit));
        return result;
    }

    /// In a process of its own on data that are there: `java ... BackupBench DIR DATA`.
    public static void main(String[] arguments) throws CannotOpen {
        new BackupBench(Path.of(arguments[0]), Path.of(arguments[1])).run().forEach(measurement -> System.out.println(measurement.line()));
    }
}
