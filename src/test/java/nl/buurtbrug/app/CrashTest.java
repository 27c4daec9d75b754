package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.TableState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed at any moment: at its first start, in an import, an edit, a back-up, a restore. What it said was kept is there,
/// nothing is there by half, and the data open again. `mvn -Pcrash -Dcycles=1000` does it more often.
class CrashTest {

    private static final int CYCLES = Integer.getInteger("cycles", 20);
    private static final int ON_THE_SAME_DATA = 5;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path place;

    @Test
    void whateverMomentItIsKilledNothingThatWasKeptIsLost() throws Exception {
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = IntStream.range(0, Math.ceilDiv(CYCLES, ON_THE_SAME_DATA)).<Callable<Void>>mapToObj(number -> () -> {
                new Data(place, number * ON_THE_SAME_DATA).killAgainAndAgain();
                return null;
            }).toList();
            for (var one : hands.invokeAll(all)) {
                one.get();
            }
        }
    }

    /// A data folder, and what must be in it.
    private static final class Data {

        private final Random random = new Random();
        private final Map<String, Set<String>> backups = new HashMap<>();
        private final Path place;
        private final Path data;
        private final int first;
        private Set<String> kept = Set.of();

        /// @param first the number of the first round; no other data have rounds of these numbers
        Data(Path place, int first) {
            this.place = place;
            this.data = place.resolve("data" + first);
            this.first = first;
        }

        void killAgainAndAgain() throws Exception {
            for (int cycle = first; cycle < Math.min(first + ON_THE_SAME_DATA, CYCLES); cycle++) {
                var said = killedAtAnyMoment(cycle);
                assertThat(said).as("a line of trouble").allMatch(line -> line.startsWith("begin ") || line.startsWith("done "));
                var allowed = allowed(said);
                var found = people();
                assertThat(allowed).as("round %d, the last it said: %s", cycle, said.isEmpty() ? "" : said.getLast()).contains(found);
                kept = found;
            }
        }

        private List<String> killedAtAnyMoment(int cycle) throws IOException, InterruptedException {
            var output = place.resolve("said" + cycle);
            var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m",
                    "-cp", System.getProperty("java.class.path"), CrashChild.class.getName(), data.toString(), String.valueOf(cycle))
                    .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (random.nextInt(4) > 0) {
                while (child.isAlive() && !Files.readString(output).contains("done start")) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
            child.waitFor(random.nextInt(3000), TimeUnit.MILLISECONDS);
            assertThat(child.isAlive()).as("it works until it is killed").isTrue();
            child.destroyForcibly().waitFor();
            return Files.readAllLines(output);
        }

        /// What may be there after these lines: what was said to be done, and what was begun last either done or not.
        private List<Set<String>> allowed(List<String> said) {
            var now = kept;
            for (var line : said) {
                if (line.startsWith("done ")) {
                    now = after(line, now);
                }
            }
            return said.isEmpty() || said.getLast().startsWith("done ") ? List.of(now) : List.of(now, after(said.getLast(), now));
        }

        private Set<String> after(String line, Set<String> before) {
            var words = line.split(" ");
            var after = new TreeSet<>(before);
            switch (words[1]) {
                case "add" -> after.add(words[2]);
                case "import" -> after.addAll(CrashChild.imported(words[2]));
                case "restore" -> {
                    return backups.get(words[2]);
                }
                case "backup" -> {
                    if (words.length > 2) {
                        backups.put(words[2], before);
                    }
                }
                default -> { }
            }
            return after;
        }

        private Set<String> people() throws CannotOpen {
            try (var database = new DataFolder(data).open()) {
                assertThat(database.isWhole()).isTrue();
                assertThat(database.check()).allMatch(TableState::isGood);
                var names = database.read(session -> session.createNativeQuery("select last_name from person", String.class).getResultList());
                var clubs = database.read(session -> session.createNativeQuery("select count(*) from organisation", Long.class).getSingleResult());
                assertThat(names.stream().filter(name -> name.contains("i"))).as("each person of an import with a partner").hasSize(clubs.intValue());
                // a back-up that was finished but not told of any more
                new DataFolder(data).backups().all().forEach(backup -> backups.putIfAbsent(backup.file().getFileName().toString(), new TreeSet<>(names)));
                return new TreeSet<>(names);
            }
        }
    }
}
