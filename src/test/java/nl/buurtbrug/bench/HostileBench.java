package nl.buurtbrug.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.testing.HostileFile;

/// How long each file that was made to hurt, at its whole size, keeps the import busy before it is refused.
final class HostileBench {

    private static final double MILLION = 1e6;

    private final Path place;

    HostileBench(Path place) {
        this.place = place;
    }

    List<Measurement> run() throws IOException {
        var measured = new ArrayList<Measurement>();
        for (var hostile : HostileFile.values()) {
            var file = hostile.write(place, 1);
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            var start = System.nanoTime();
            var line = refusedOn(file);
            var seconds = (System.nanoTime() - start) / MILLION / 1000;
            var megabytes = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MILLION;
            measured.add(Measurement.atMost("Refusing %s on line %d".formatted(hostile, line), seconds, "s", 10));
            measured.add(Measurement.atMost("Heap of refusing %s".formatted(hostile), megabytes, "MB", 512));
            Files.delete(file);
        }
        return measured;
    }

    private static int refusedOn(Path file) {
        try {
            throw new IllegalStateException("Not refused: " + SourceFile.open(file).path());
        } catch (UnusableFile refusal) {
            return refusal.line();
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    /// In a process of its own with half a gigabyte: `java -Xmx512m ... HostileBench DIR`.
    public static void main(String[] arguments) throws IOException {
        new HostileBench(Files.createDirectories(Path.of(arguments[0]))).run().forEach(measurement -> System.out.println(measurement.line()));
    }
}
