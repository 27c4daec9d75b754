package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A data folder with some records and a back-up, made once a run because making one takes seconds, copied to where a test wants it.
final class MadeOnce {

    static final int NOTES = 400;

    private static final class Shared {

        private static final Path FOLDER = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("buurtbrug-made");
                var data = new DataFolder(folder.resolve("data"));
                try (var database = data.open()) {
                    for (int i = 0; i < NOTES; i++) {
                        addTag(database, i);
                    }
                    data.backups().make(BackupReason.CLOSE, database.source());
                }
                return folder.resolve("data");
            } catch (IOException | CannotOpen e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private MadeOnce() {
    }

    static void addTag(Database database, int number) {
        database.write(session -> session.createNativeMutationQuery("insert into tag (id, version, name) values (:id, 0, :name)")
                .setParameter("id", (long) number).setParameter("name", "label " + number + " " + "x".repeat(70)).executeUpdate());
    }

    static long tags(Database database) {
        return database.read(session -> session.createNativeQuery("select count(*) from tag", Long.class).getSingleResult());
    }

    static DataFolder in(Path place) throws IOException {
        copy(Shared.FOLDER, place);
        return new DataFolder(place);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
