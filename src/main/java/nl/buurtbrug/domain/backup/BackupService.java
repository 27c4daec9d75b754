package nl.buurtbrug.domain.backup;

import static java.lang.System.Logger.Level.WARNING;
import static nl.buurtbrug.language.Text.text;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.Backups;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.KeptDatabase;
import nl.buurtbrug.platform.database.TableState;
import nl.buurtbrug.platform.export.TableExport;
import nl.buurtbrug.platform.export.TableLoad;
import nl.buurtbrug.platform.file.SystemTrash;

/// Making back-ups of the data that are open, looking into them, and the export of everything.
public final class BackupService {

    /// The file in an export by which it can be chosen.
    public static final String MANIFEST = TableLoad.MANIFEST;

    private static final System.Logger LOG = System.getLogger(BackupService.class.getName());

    private final Database database;
    private final Backups backups;

    public BackupService(Database database) {
        this.database = database;
        this.backups = database.backups();
    }

    /// All in the data folder, the newest first.
    public List<BackupSummary> all() {
        return backups.all().stream().map(BackupSummary::of).toList();
    }

    /// The newest; each was read whole when it was made.
    public Optional<BackupSummary> last() {
        return backups.newest().map(BackupSummary::of);
    }

    /// Whether something was kept since the last one.
    public boolean isDue() {
        return database.isChangedSinceBackup();
    }

    /// The one at the end of a working day.
    public BackupOutcome makeAtClose() {
        return make(BackupReason.CLOSE);
    }

    /// One that somebody asked for; it is never thrown away.
    public BackupOutcome makeByHand() {
        return make(BackupReason.BY_HAND);
    }

    private BackupOutcome make(BackupReason reason) {
        return attempt(() -> {
            var made = backups.make(reason, database.source());
            return new BackupOutcome.Made(Counts.of(made.contents()::rows), made.second().map(BackupWords::of).orElse(""));
        });
    }

    /// One in a place of somebody's choice.
    public BackupOutcome makeAt(Path file) {
        return attempt(() -> new BackupOutcome.Made(Counts.of(backups.makeAt(file, database.source())::rows), ""));
    }

    private static BackupOutcome attempt(Supplier<BackupOutcome> making) {
        try {
            return making.get();
        } catch (BackupFailed e) {
            return new BackupOutcome.Failed(BackupWords.of(e));
        }
    }

    /// Where a copy of each back-up goes, besides the data folder.
    public Optional<Path> secondPlace() {
        return backups.secondPlace();
    }

    public void chooseSecondPlace(Optional<Path> place) {
        backups.chooseSecondPlace(place);
    }

    /// Writes all data to a folder that is not there yet, or empty.
    ///
    /// @return how many rows
    public Attempt<Long> export(Path folder) {
        return Attempt.at(() -> TableExport.write(database, folder));
    }

    /// How much there is now; read to the last row.
    public Counts now() {
        return Counts.of(rows(database.check())::get);
    }

    /// Data that were replaced and are kept, the newest first.
    public List<KeptSummary> kept() {
        return backups.replaced().stream().map(KeptSummary::of).toList();
    }

    /// Whether this computer has a trash that programs can put something in.
    public boolean hasTrash() {
        return SystemTrash.isThere();
    }

    /// Takes kept data away, for good or to the trash of the computer.
    ///
    /// @return what went wrong, in words
    public Optional<String> remove(KeptSummary kept, boolean forGood) {
        try {
            if (forGood) {
                backups.replaced().stream().filter(each -> each.folder().equals(kept.folder())).forEach(KeptDatabase::delete);
                return Optional.empty();
            }
            return SystemTrash.take(kept.folder()) ? Optional.empty() : Optional.of(text("backup.kept.notInTrash", kept.folder()));
        } catch (UncheckedIOException e) {
            LOG.log(WARNING, "kept data are not removed", e);
            return Optional.of(text("backup.kept.notRemoved", kept.folder()));
        }
    }

    private static Map<String, Long> rows(List<TableState> tables) {
        return tables.stream().collect(Collectors.toMap(table -> table.name().toLowerCase(Locale.ROOT), TableState::rows));
    }

    /// What there is in a back-up, or in an export: its folder or the manifest in it.
    public Attempt<Found> look(Path source) {
        return Attempt.at(() -> look(backups, source));
    }

    /// The same, without data that are open.
    ///
    /// @throws BackupFailed when it is neither
    public static Found look(Backups backups, Path source) {
        if (isExport(source)) {
            var folder = folder(source);
            return new Found(folder, Optional.empty(), Counts.of(table -> TableLoad.rows(folder, table)));
        }
        var contents = backups.contents(source);
        return new Found(source, Optional.of(contents.madeAt()), Counts.of(contents::rows));
    }

    /// Puts the data of a back-up or an export in the place of those in a folder, which nobody may have open.
    ///
    /// @return where the data that were there are now
    public static Optional<Path> restore(DataFolder folder, Path source) throws CannotOpen {
        return isExport(source) ? folder.replace(new TableLoad(folder(source))) : folder.restore(source);
    }

    private static boolean isExport(Path source) {
        return Files.isDirectory(source) || source.endsWith(MANIFEST);
    }

    private static Path folder(Path source) {
        return Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
    }
}
