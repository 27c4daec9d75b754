package nl.buurtbrug.app;

import java.time.Clock;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityBatches;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.PublicActivities;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.MovingOnService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.view.SavedViewService;
import nl.buurtbrug.domain.duplicate.DuplicateService;
import nl.buurtbrug.domain.duplicate.Lookalikes;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.history.HistoryService;
import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.overview.AgendaService;
import nl.buurtbrug.domain.overview.CalendarService;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.domain.overview.ReachOverviewService;
import nl.buurtbrug.domain.overview.OverviewSources;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.report.ReportService;
import nl.buurtbrug.domain.report.ReportSources;
import nl.buurtbrug.domain.report.WorkSources;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.domain.setup.SetupService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.platform.database.Database;

/// Everything the application can do, built once on a database; the desktop and the command line share it.
public record Services(
        AreaService areas,
        StaffService staff,
        BureauService bureau,
        OrganisationLists organisationLists,
        OrganisationService organisations,
        PhaseService phases,
        TagService tags,
        AudienceService audiences,
        PersonService people,
        AffiliationService affiliations,
        ContactService contacts,
        StrategyService strategies,
        ActivityService activities,
        ActivityBatches wholeActivities,
        SessionService sessions,
        ReachService reach,
        ReachOverviewService reached,
        MovingOnService moves,
        ExtraFieldService extraFields,
        ExtraValueService extraValues,
        ImportService imports,
        DirectoryService directory,
        SavedViewService views,
        Lookalikes lookalikes,
        DuplicateService duplicates,
        MergeService merges,
        ReportService reports,
        SetupService setup,
        SampleData samples,
        BackupService backups,
        BinService bin,
        HistoryService history,
        OverviewService overview,
        AgendaService agenda,
        CalendarService calendar) {

    public static Services on(Database database, Clock clock) {
        var changes = new RecordChanges();
        var staff = new StaffService(database, changes);
        var bureau = new BureauService(database);
        var lists = new OrganisationLists(database, changes);
        var sources = new ReportSources(
                new DirectoryService(database, changes, clock),
                new OrganisationService(database, changes, clock),
                new PhaseService(database, changes),
                new AudienceService(database, changes),
                new PersonService(database, changes, clock),
                new ExtraValueService(database, changes),
                new ContactService(database, changes, clock));
        var activities = new ActivityService(database, changes, clock);
        var sessions = new SessionService(database, changes);
        var reach = new ReachService(database);
        var strategies = new StrategyService(database);
        var areas = new AreaService(database, changes);
        var whole = new OverviewSources(sources.directory(), sources.contacts(), activities, sessions, reach, areas, staff);
        var overview = new OverviewService(database, whole, clock);
        var works = new WorkSources(activities, new PublicActivities(database), sessions, reach, strategies, areas, lists, overview, sources.contacts());
        return new Services(
                areas,
                staff,
                bureau,
                lists,
                sources.organisations(),
                sources.phases(),
                new TagService(database, changes),
                sources.audiences(),
                sources.people(),
                new AffiliationService(database, changes),
                sources.contacts(),
                strategies,
                activities,
                new ActivityBatches(database),
                sessions,
                reach,
                new ReachOverviewService(database, changes, reach, activities),
                new MovingOnService(database, changes, clock),
                new ExtraFieldService(database, changes),
                sources.extras(),
                new ImportService(database, changes, clock),
                sources.directory(),
                new SavedViewService(database, sources.directory()),
                new Lookalikes(database, changes, sources.directory(), clock),
                new DuplicateService(database, changes, clock),
                new MergeService(database, changes, clock),
                new ReportService(sources, works, bureau, clock),
                new SetupService(database, bureau, staff, lists, sources.audiences()),
                new SampleData(database, changes, clock),
                new BackupService(database),
                new BinService(database, changes, clock),
                new HistoryService(database, changes, clock),
                overview,
                new AgendaService(database, whole, clock),
                new CalendarService(activities, sessions, bureau, clock));
    }
}
