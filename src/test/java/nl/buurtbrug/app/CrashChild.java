package nl.buurtbrug.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;

/// A program that works without end, and says before each thing what it begins and after it that it is done, until it is killed.
public final class CrashChild {

    static final int ROWS = 25;

    private final DataFolder folder;
    private final Random random;
    private final String round;
    private Database database;
    private int number;

    private CrashChild(DataFolder folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.round = "r" + seed;
    }

    /// @param arguments the data folder, and a number that no other round has
    public static void main(String[] arguments) throws Exception {
        new CrashChild(new DataFolder(Path.of(arguments[0])), Long.parseLong(arguments[1])).work();
    }

    private void work() throws Exception {
        say("begin start");
        database = folder.open();
        if (services().bureau().letterhead().isEmpty()) {
            services().setup().begin(new FirstAnswers("Bureau", "Tester"), "tester");
        }
        say("done start");
        while (true) {
            number++;
            switch (random.nextInt(10)) {
                case 0, 1 -> importAList();
                case 2 -> backUp();
                case 3 -> restore();
                default -> edit();
            }
        }
    }

    private Services services() {
        return Services.on(database, Clock.systemUTC());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void edit() {
        var name = round + "e" + number;
        say("begin add " + name);
        services().people().create(PersonDetails.EMPTY.withName("A", "", name), Origin.TYPED);
        say("done add " + name);
    }

    private void importAList() throws Exception {
        var start = round + "i" + number;
        var lines = new StringBuilder("Organisatie;Voornaam;Achternaam\n");
        for (int i = 0; i < ROWS; i++) {
            lines.append("Club ").append(start).append('x').append(i).append(";A;").append(start).append('x').append(i).append('\n');
        }
        var file = Files.writeString(Files.createTempFile("crash", ".csv"), lines);
        say("begin import " + start);
        var imports = services().imports();
        var source = imports.open(file);
        imports.run(imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED), 0, Progress.UNWATCHED);
        say("done import " + start);
        Files.delete(file);
    }

    private void backUp() {
        say("begin backup");
        var made = folder.backups().make(BackupReason.BY_HAND, database.source());
        say("done backup " + made.backup().file().getFileName());
    }

    private void restore() throws Exception {
        var byHand = folder.backups().all().stream().filter(backup -> backup.reason() == BackupReason.BY_HAND).toList();
        if (!byHand.isEmpty()) {
            restore(byHand.get(random.nextInt(byHand.size())).file());
        }
    }

    private void restore(Path backup) throws Exception {
        say("begin restore " + backup.getFileName());
        database.close();
        folder.restore(backup);
        database = folder.open();
        say("done restore " + backup.getFileName());
    }

    static List<String> imported(String start) {
        return IntStream.range(0, ROWS).mapToObj(i -> start + "x" + i).toList();
    }
}
