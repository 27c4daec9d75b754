package nl.buurtbrug.domain.transfer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.staff.StaffMember;
import nl.buurtbrug.platform.csv.CsvRows;
import nl.buurtbrug.platform.csv.UnreadableCsv;
import nl.buurtbrug.platform.database.Database;

/// Importing a list: how it is written, what its columns become, what will happen, doing it and taking it back.
///
/// Whatever reads the file throws [UnusableFile] when that can't be done.
public final class ImportService {

    private static final int FEW = 20;
    private static final int STEP = 100;

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

    public ImportService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// Opens a list as it seems to be written.
    public SourceFile open(Path file) {
        return SourceFile.read(file, FormatFinder.find(file));
    }

    /// Opens a list as the user says it is written.
    public SourceFile open(Path file, FileFormat format) {
        return SourceFile.read(file, format);
    }

    /// Opens a list in another encoding; what depends on it is found again.
    ///
    /// @param encoding its IANA name
    public SourceFile withEncoding(SourceFile source, String encoding) {
        return SourceFile.read(source.path(), FormatFinder.find(source.path(), encoding));
    }

    /// Opens a list with other marks; headers, first and last row are found again.
    public SourceFile withMarks(SourceFile source, char separator, char quote) {
        return SourceFile.read(source.path(), FormatFinder.find(source.path(), source.format(), separator, quote));
    }

    /// Opens a list with its headers on another line (1-based); 0 for none.
    public SourceFile withHeaderLine(SourceFile source, int line) {
        return SourceFile.read(source.path(), FileFormat.of(source.format().dialect().withHeaderLine(line)));
    }

    /// Proposes what the columns of a list become: as they were kept for such a list, as its program is known to write them, or by headers and values.
    public MappingProposal propose(SourceFile source) {
        var rows = rows(source);
        var saved = profiles().stream().filter(profile -> headerKeys(profile.mapping()).equals(keys(source.headers()))).findFirst();
        if (saved.isPresent()) {
            return proposal(source, saved.get());
        }
        var columns = ColumnProposer.propose(source.headers(), rows);
        return new MappingProposal(columns, ImportMapping.of(columns), ProfileCatalogue.recognise(source.headers()).map(ImportProfile::name).orElse(""));
    }

    /// Proposes what a profile with this name says, one of the user's own or of a known program; empty when there is none.
    public Optional<MappingProposal> propose(SourceFile source, String profile) {
        var rows = rows(source);
        var saved = profiles().stream().filter(each -> each.name().equalsIgnoreCase(profile.strip())).findFirst();
        return saved.map(each -> proposal(source, each)).or(() -> ProfileCatalogue.named(profile).map(known -> {
            var columns = ColumnProposer.propose(source.headers(), rows, Optional.of(known));
            return new MappingProposal(columns, ImportMapping.of(columns), known.name());
        }));
    }

    /// The sample without cells beyond the headers, when few rows have them: something went wrong in those, and they are refused for it.
    private static List<List<String>> rows(SourceFile source) {
        var rows = source.sample().stream().map(SourceRow::cells).toList();
        var width = source.headers().size();
        var wide = rows.stream().filter(cells -> cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())).count();
        return width == 0 || wide > Math.max(1, rows.size() / FEW) ? rows : rows.stream().map(cells -> cells.subList(0, Math.min(width, cells.size()))).toList();
    }

    /// What was kept, by header; a column that may not be kept stays locked whatever a profile says.
    private static MappingProposal proposal(SourceFile source, SavedProfile saved) {
        var columns = ColumnProposer.propose(source.headers(), rows(source));
        var mapping = ImportMapping.of(columns).withDefaultKind(saved.mapping().defaultKind());
        for (var column : columns) {
            var kept = saved.mapping().columns().stream().filter(each -> HeaderText.key(each.header()).equals(HeaderText.key(column.header()))).findFirst();
            if (kept.isPresent() && column.field() != TargetField.FORBIDDEN && kept.get().field() != TargetField.FORBIDDEN) {
                mapping = mapping.withField(column.column(), kept.get().field()).withExisting(column.column(), kept.get().existing());
            }
        }
        return new MappingProposal(columns, mapping, saved.name());
    }

    private static Set<String> headerKeys(ImportMapping mapping) {
        return keys(mapping.columns().stream().map(ColumnChoice::header).toList());
    }

    private static Set<String> keys(List<String> headers) {
        return headers.stream().map(HeaderText::key).collect(Collectors.toSet());
    }

    /// Works out what importing a list would do; nothing is written.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public ImportPlan plan(SourceFile source, ImportMapping mapping, Progress progress) {
        var reader = new KnownReader(database, changes);
        var interpreter = new RowInterpreter(mapping, reader.lists());
        var readings = readings(source, interpreter, progress);
        return ImportPlan.make(new ImportPlan.Basis(source, mapping, interpreter), readings, reader.read(interpreter.index()), Decisions.NONE, progress);
    }

    private static List<Reading> readings(SourceFile source, RowInterpreter interpreter, Progress progress) {
        var total = 2L * source.rowCount();
        try (var rows = CsvRows.open(source.path(), source.format().dialect())) {
            var readings = new ArrayList<Reading>(source.rowCount());
            for (var row : rows) {
                if (!row.isBlank()) {
                    readings.add(interpreter.read(row.line(), row.cells()));
                    if (readings.size() % STEP == 0) {
                        progress.step(readings.size(), total);
                    }
                }
            }
            return readings;
        } catch (UnreadableCsv cause) {
            throw new UnusableFile(cause, source.path());
        }
    }

    /// Does what a plan says, all or nothing. When records were changed since the plan was made, it is made again for what there is now.
    ///
    /// @param staffMember the id of who imports; 0 when that is not known
    /// @throws java.util.concurrent.CancellationException when that was asked for; nothing was written then
    public ImportResult run(ImportPlan plan, long staffMember, Progress progress) {
        var start = System.nanoTime();
        var current = upToDate(plan);
        if (!current.counts().changesAnything()) {
            return new ImportResult(0, current.counts(), seconds(start));
        }
        var run = new ImportRun(RunFile.name(plan.source().path()), RunFile.sha256(plan.source().path()), MappingJson.write(plan.mapping()));
        database.write(session -> {
            run.did(current.counts(), clock.instant(), staffMember == 0 ? null : session.get(StaffMember.class, staffMember));
            new TransferRepository_(session).insert(run);
            var origin = new Origin(RunFile.name(plan.source().path()), false);
            new ImportWriter(database, session, current, new ImportWriter.Frame(run, LocalDate.now(clock), origin, progress)).write();
        });
        changes.everything();
        return new ImportResult(run.id(), current.counts(), seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private ImportPlan upToDate(ImportPlan plan) {
        var since = changes.since(plan.known().moment());
        var unchanged = !since.everything() && since.organisations().isEmpty() && since.people().isEmpty();
        return unchanged ? plan : plan.on(new KnownReader(database, changes).read(new ColumnIndex(plan.mapping())));
    }

    /// Takes an import back: what it made goes, what it overwrote returns, what was changed since stays and is listed.
    public UndoResult undo(long run) {
        var result = database.<UndoResult>read(session -> {
            var state = history().stream().filter(each -> each.id() == run).map(ImportRunSummary::state).findFirst();
            if (state.isEmpty()) {
                return new UndoResult.NoSuchRun();
            }
            return state.get() == RunState.DONE ? new ImportUndo(database, session, run).undo() : new UndoResult.AlreadyUndone();
        });
        changes.everything();
        return result;
    }

    /// All imports, the newest first.
    public List<ImportRunSummary> history() {
        return database.read(session -> new TransferRepository_(session).runs().stream().map(ImportRun::summary).toList());
    }

    /// The user's own profiles, by name.
    public List<SavedProfile> profiles() {
        return database.read(session -> new TransferRepository_(session).profiles().stream()
                .map(text -> new SavedProfile(text.id(), text.name(), MappingJson.read(text.mapping()), text.savedAt())).toList());
    }

    /// Keeps the choices for columns under a name; what had this name is replaced.
    public void saveProfile(String name, ImportMapping mapping) {
        database.write(session -> {
            var repository = new TransferRepository_(session);
            var there = repository.profileNamed(name.strip());
            var profile = there.orElseGet(() -> new KeptProfile(name.strip()));
            profile.change(MappingJson.write(mapping), clock.instant());
            if (there.isPresent()) {
                repository.update(profile);
            } else {
                repository.insert(profile);
            }
        });
    }
}
