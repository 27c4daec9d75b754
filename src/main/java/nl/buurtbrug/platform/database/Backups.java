package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtbrug.platform.database.BackupFailed.Reason;

/// The back-ups of a data folder: making them, finding them, reading what is in them.
///
/// A file of this kind is there only when its copy was opened and read whole.
public final class Backups {

    static final String FOLDER = "backups";

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final String UNFINISHED = ".buurtbrug-unfinished.zip";

    /// What was made.
    ///
    /// @param second why there is no copy of it in the second place, if there should be one
    public record Made(Backup backup, BackupContents contents, Optional<BackupFailed> second) {
    }

    private final Path data;
    private final Path folder;
    private final Clock clock;
    private final BackupWork work;
    private final BackupPlaces places;

    public Backups(Path dataFolder, Clock clock) {
        this(dataFolder, clock, DataFolder.ROOM);
    }

    Backups(Path dataFolder, Clock clock, FolderCheck.Room room) {
        this.data = dataFolder.resolve(DataFolder.DATABASE);
        this.folder = dataFolder.resolve(FOLDER);
        this.clock = clock;
        this.work = new BackupWork(room);
        this.places = new BackupPlaces(folder);
    }

    /// All in the data folder, the newest first.
    public List<Backup> all() {
        return allIn(folder);
    }

    private static List<Backup> allIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Backup::of).flatMap(Optional::stream).sorted(Comparator.comparing(Backup::madeAt).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    public Path folder() {
        return folder;
    }

    /// The databases that were replaced, the newest first.
    public List<KeptDatabase> replaced() {
        return KeptDatabase.in(data.toAbsolutePath().getParent());
    }

    /// Makes a back-up in the data folder, and a copy of it in the second place; then lets go of the automatic ones that are too many.
    ///
    /// @throws BackupFailed when there is no new back-up; those that were there are still there
    public synchronized Made make(BackupReason reason, BackupSource source) {
        BackupWork.clean(folder);
        var now = clock.instant();
        var unfinished = folder.resolve(UNFINISHED);
        var contents = work.on(List.of(folder), needed(), Reason.DATA_DAMAGED, at -> BackupFile.make(unfinished, at, source, now, reason));
        var backup = named(unfinished, Backup.in(folder, now, reason));
        rotate(folder);
        return new Made(backup, contents, copyToSecondPlace(backup));
    }

    /// Makes a back-up in a place that somebody chose; it is not counted, and never thrown away.
    ///
    /// @throws BackupFailed when that can't be done; what was in this place is still there
    public synchronized BackupContents makeAt(Path file, BackupSource source) {
        BackupWork.clean(folder);
        var target = file.toAbsolutePath();
        var unfinished = target.resolveSibling(UNFINISHED);
        if (Files.isDirectory(target) || !Files.isDirectory(target.getParent())) {
            throw new BackupFailed(Reason.NO_PLACE, target);
        }
        return work.on(List.of(folder, target.getParent()), needed(), Reason.DATA_DAMAGED, at -> {
            try {
                var contents = BackupFile.make(unfinished, at, source, clock.instant(), BackupReason.BY_HAND);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return contents;
            } catch (FileSystemException e) {
                throw new BackupFailed(Reason.NO_PLACE, target, 0, e);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        });
    }

    private long needed() {
        return BackupWork.needed(sizeOfData());
    }

    long sizeOfData() {
        try {
            return FileTree.size(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Backup named(Path unfinished, Backup wanted) {
        try {
            var free = wanted;
            while (Files.exists(free.file())) {
                free = Backup.in(wanted.file().getParent(), free.madeAt().plusSeconds(1), wanted.reason());
            }
            FileTree.move(unfinished, free.file());
            return free;
        } catch (IOException e) {
            throw new BackupFailed(Reason.NO_PLACE, wanted.file(), 0, e);
        }
    }

    private void rotate(Path place) {
        var automatic = allIn(place).stream().filter(backup -> backup.reason().isAutomatic()).toList();
        var kept = Rotation.USUAL.kept(automatic.stream().map(Backup::madeAt).collect(Collectors.toSet()), clock.getZone());
        for (var backup : automatic) {
            if (!kept.contains(backup.madeAt())) {
                try {
                    Files.delete(backup.file());
                } catch (IOException e) {
                    LOG.log(WARNING, "an old back-up is not removed", e);
                }
            }
        }
    }

    private Optional<BackupFailed> copyToSecondPlace(Backup backup) {
        return places.second().flatMap(place -> {
            try {
                if (!Files.isDirectory(place)) {
                    throw new BackupFailed(Reason.NO_PLACE, place);
                }
                copy(backup.file(), places.folderIn(place));
                return Optional.empty();
            } catch (BackupFailed e) {
                LOG.log(WARNING, "no copy of the back-up in the second place", e);
                return Optional.of(e);
            }
        });
    }

    private void copy(Path backup, Path to) {
        try {
            OwnerOnly.createDirectories(to);
            var unfinished = to.resolve(UNFINISHED);
            work.on(List.of(to), Files.size(backup), Reason.NO_PLACE, _ -> {
                Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
                OwnerOnly.protect(unfinished);
                FileTree.forceToDisk(unfinished);
                if (Files.mismatch(backup, unfinished) >= 0) {
                    throw new BackupFailed(Reason.NO_PLACE, to);
                }
                FileTree.move(unfinished, to.resolve(backup.getFileName()));
                return unfinished;
            });
            rotate(to);
        } catch (IOException e) {
            throw new BackupFailed(Reason.NO_PLACE, to, 0, e);
        }
    }

    /// What a back-up says it holds; it is not read whole for that.
    ///
    /// @throws BackupFailed when the file is no back-up, or of a newer version
    public BackupContents contents(Path file) {
        return BackupFile.contents(file);
    }

    /// Unpacks a back-up aside, opens it and reads it whole.
    ///
    /// @throws BackupFailed when it can't be used
    public synchronized BackupContents check(Path file) {
        return work.on(List.of(folder, file.toAbsolutePath().getParent()), neededFor(file), Reason.NOT_A_BACKUP,
                at -> BackupFile.check(file, at.resolve("check")));
    }

    /// The same, leaving the database where it is wanted.
    void unpack(Path file, Path database) {
        work.on(List.of(database.getParent()), neededFor(file), Reason.NOT_A_BACKUP, _ -> BackupFile.check(file, database));
    }

    /// Data pack to about an eighth.
    private static long neededFor(Path file) {
        try {
            return BackupWork.needed(Files.size(file) * 4);
        } catch (IOException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
        }
    }

    /// The newest back-up that can be used, after reading it whole.
    public Optional<Backup> newestGood() {
        return all().stream().filter(backup -> {
            try {
                check(backup.file());
                return true;
            } catch (BackupFailed e) {
                LOG.log(WARNING, "a back-up can't be used", e);
                return false;
            }
        }).findFirst();
    }

    /// Where a copy of each back-up goes.
    public Optional<Path> secondPlace() {
        return places.second();
    }

    public void chooseSecondPlace(Optional<Path> place) {
        places.choose(place);
    }
}
