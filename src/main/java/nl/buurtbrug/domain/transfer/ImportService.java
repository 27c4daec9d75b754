package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.staff.StaffMember;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.SourceRow;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.MappingJson;
import nl.buurtbrug.domain.transfer.mapping.MappingProposal;
import nl.buurtbrug.domain.transfer.mapping.MappingProposer;
import nl.buurtbrug.domain.transfer.mapping.SavedProfile;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.ContactPlan;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanMaker;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.domain.transfer.row.WordQuestions;
import nl.buurtbrug.domain.transfer.work.WorkPlan;
import nl.buurtbrug.domain.transfer.work.WorkPlanMaker;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.Database;

/// Importing a list: how it is written, what its columns become, what will happen, doing it and taking it back.
///
/// Whatever reads the file throws [UnusableFile] when that can't be done.
public final class ImportService {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;
    private final PlanMaker plans;
    private final WorkPlanMaker works;
    private final WorkWriter.Desk desk;

    public ImportService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        this.plans = new PlanMaker(database, changes);
        this.works = new WorkPlanMaker(database, plans, clock);
        this.desk = new WorkWriter.Desk(new ActivityService(database, changes, clock), new SessionService(database, changes), new ContactService(database, changes, clock));
    }

    /// Opens a list as it seems to be written; how it is read can be changed in what this gives.
    public SourceFile open(Path file) {
        return SourceFile.open(file);
    }

    /// What a list seems to tell of: what a profile of the user's own for such a list says, or else its headers.
    public ListSubject subjectOf(SourceFile source) {
        return proposer(source).subject(profiles());
    }

    /// Proposes what the columns of a list become.
    public MappingProposal propose(SourceFile source) {
        return proposer(source).propose(profiles()).withWords(words());
    }

    /// Proposes what the columns of a list become when it tells of this.
    public MappingProposal propose(SourceFile source, ListSubject subject) {
        return proposer(source).propose(profiles(), subject).withWords(words());
    }

    /// Proposes what a profile with this name says, one of the user's own or of a known program; empty when there is none.
    public Optional<MappingProposal> propose(SourceFile source, String profile) {
        return proposer(source).propose(profiles(), profile).map(proposal -> proposal.withWords(words()));
    }

    /// The words of a list that are on none of the bureau's lists, with what each was said to mean before or is likely to.
    public WordQuestions unknownWords(SourceFile source, ImportMapping mapping) {
        return plans.unknownWords(source, mapping, words());
    }

    private ExtraFields fields() {
        return new ExtraFieldService(database, changes).fields();
    }

    /// Why an extra field that a list would bring can't be made, in words; empty when all can.
    public Optional<String> extraProblem(ImportMapping mapping) {
        return mapping.extraProblem(fields()).map(problem -> text("import.extraProblem", problem.field(), problem.words()));
    }

    private List<WordMeaning> words() {
        return database.read(session -> new WordMemory(database, session).all());
    }

    private MappingProposer proposer(SourceFile source) {
        return new MappingProposer(new ColumnProposer(LocalDate.now(clock)), source.headers(), source.sample().stream().map(SourceRow::cells).toList(), fields(), plans.isGroup());
    }

    /// Works out what importing a list would do; nothing is written.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public ImportPlan plan(SourceFile source, ImportMapping mapping, Progress progress) {
        return plan(source, mapping, Resolutions.NONE, progress);
    }

    /// The same, with what was decided and mended in an earlier plan of this list, as far as it still fits.
    public ImportPlan plan(SourceFile source, ImportMapping mapping, Resolutions resolutions, Progress progress) {
        return mapping.subject() == ListSubject.CONTACTS ? plans.plan(source, mapping, resolutions, progress) : works.plan(source, mapping, resolutions, progress);
    }

    /// Does what a plan says, all or nothing. Nothing is done when records were changed since the plan was made, and something else would happen now.
    ///
    /// @param staffMember the id of who imports; 0 when that is not known
    /// @throws java.util.concurrent.CancellationException when that was asked for; nothing was written then
    /// @throws nl.buurtbrug.platform.database.BackupFailed when no back-up could be made first; nothing was written then
    public ImportResult run(ImportPlan plan, long staffMember, Progress progress) {
        var start = System.nanoTime();
        var current = plan instanceof WorkPlan<?> work ? work.upToDate(progress) : plans.upToDate((ContactPlan) plan, progress);
        if (!current.differing(plan).isEmpty()) {
            return new ImportResult.Outdated(current);
        }
        if (!current.counts().changesAnything()) {
            return new ImportResult.Done(0, current.counts(), seconds(start));
        }
        database.backUpBefore(BackupReason.IMPORT);
        var run = new ImportRun(RunFile.name(plan.source().path()), plan.source().sha256(), plan.mapping().subject(), MappingJson.write(plan.mapping()));
        var because = new Reason(Reason.Kind.IMPORT, RunFile.name(plan.source().path()));
        because.during(() -> write(plan, current, run, staffMember, progress));
        changes.everything();
        return new ImportResult.Done(run.id(), current.counts(), seconds(start));
    }

    private ImportRun write(ImportPlan plan, ImportPlan current, ImportRun run, long staffMember, Progress progress) {
        database.write(session -> {
            run.did(current.counts(), clock.instant(), staffMember == 0 ? null : session.get(StaffMember.class, staffMember));
            new TransferRepository_(session).insert(run);
            var origin = new Origin(RunFile.name(plan.source().path()), false);
            var outcome = current instanceof WorkPlan<?> work ? work.outcome() : ((ContactPlan) current).outcome();
            var writer = new ImportWriter(database, session, outcome, new ImportWriter.Frame(run, LocalDate.now(clock), origin, progress));
            writer.write();
            if (current instanceof WorkPlan<?> work) {
                new WorkWriter(desk, writer, origin).write(work.activities(), work.moments(), progress);
                writer.flush();
            }
            new WordMemory(database, session).keep(plan.mapping().words());
        });
        return run;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// Takes an import back: what it made goes, what it overwrote returns, what was changed since stays and is listed.
    public UndoResult undo(long run) {
        var result = new Reason(Reason.Kind.UNDO_IMPORT).during(() -> database.<UndoResult>read(session -> {
            var state = history().stream().filter(each -> each.id() == run).map(ImportRunSummary::state).findFirst();
            if (state.isEmpty()) {
                return new UndoResult.NoSuchRun();
            }
            return state.get() == RunState.DONE ? ImportUndo.undo(database, session, desk, run) : new UndoResult.AlreadyUndone();
        }));
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

    /// Forgets the choices that were kept under a name.
    public void removeProfile(String name) {
        database.write(session -> {
            var repository = new TransferRepository_(session);
            repository.profileNamed(name).ifPresent(repository::delete);
        });
    }
}
