package nl.buurtbrug.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.PublicActivities;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
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
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.overview.AgendaService;
import nl.buurtbrug.domain.overview.CalendarService;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.domain.overview.OverviewSources;
import nl.buurtbrug.domain.overview.ReachOverviewService;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.report.ReportService;
import nl.buurtbrug.domain.report.ReportSources;
import nl.buurtbrug.domain.report.WorkSources;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.platform.database.Database;

/// All services on an empty database, on Monday 23 November 2026.
public final class TestOffice {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneId.of("Europe/Amsterdam"));

    public final Database database = TestDatabase.empty();
    public final RecordChanges changes = new RecordChanges();
    public final AreaService areas = new AreaService(database, changes);
    public final StaffService staff = new StaffService(database, changes);
    public final OrganisationLists lists = new OrganisationLists(database, changes);
    public final OrganisationService organisations = new OrganisationService(database, changes, CLOCK);
    public final PhaseService phases = new PhaseService(database, changes);
    public final TagService tags = new TagService(database, changes);
    public final AudienceService audiences = new AudienceService(database, changes);
    public final PersonService people = new PersonService(database, changes, CLOCK);
    public final AffiliationService affiliations = new AffiliationService(database, changes);
    public final ContactService contacts = new ContactService(database, changes, CLOCK);
    public final PublicActivities publicActivities = new PublicActivities(database);
    public final StrategyService strategies = new StrategyService(database);
    public final ActivityService activities = new ActivityService(database, changes, CLOCK);
    public final SessionService sessions = new SessionService(database, changes);
    public final ReachService reach = new ReachService(database);
    public final ReachOverviewService reached = new ReachOverviewService(database, changes, reach, activities);
    public final MovingOnService moves = new MovingOnService(database, changes, CLOCK);
    public final ExtraFieldService extraFields = new ExtraFieldService(database, changes);
    public final ExtraValueService extras = new ExtraValueService(database, changes);
    public final DirectoryService directory = new DirectoryService(database, changes, CLOCK);

    public final BinService bin = new BinService(database, changes, CLOCK);
    public final HistoryService history = new HistoryService(database, changes, CLOCK);
    public final SavedViewService views = new SavedViewService(database, directory);
    public final Lookalikes lookalikes = new Lookalikes(database, changes, directory, CLOCK);
    public final DuplicateService duplicates = new DuplicateService(database, changes, CLOCK);
    public final MergeService merges = new MergeService(database, changes, CLOCK);

    public final BureauService bureau = new BureauService(database);
    public final OverviewSources sources = new OverviewSources(directory, contacts, activities, sessions, reach, areas, staff);
    public final OverviewService overview = new OverviewService(database, sources, CLOCK);
    public final AgendaService agenda = new AgendaService(database, sources, CLOCK);
    public final CalendarService calendar = new CalendarService(activities, sessions, bureau, CLOCK);
    public final ReportService reports =
            new ReportService(new ReportSources(directory, organisations, phases, audiences, people, extras, contacts),
                    new WorkSources(activities, publicActivities, sessions, reach, strategies, areas, lists, overview, contacts), bureau, CLOCK);

    private long club;

    /// The kind every organisation of [#organisation(String)] has.
    public long club() {
        if (club == 0) {
            club = lists.createKind("sportvereniging");
        }
        return club;
    }

    public long organisation(String name) {
        return organisations.create(OrganisationDetails.EMPTY.withName(name).withKind(club()), Origin.TYPED);
    }

    public long person(String first, String prefix, String last) {
        return people.create(PersonDetails.EMPTY.withName(first, prefix, last), Origin.TYPED);
    }
}
