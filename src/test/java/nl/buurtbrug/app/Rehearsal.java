package nl.buurtbrug.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Looks;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Questions;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;

/// The whole window on real services and the sample town, for tests and for the tour; everything happens at once.
final class Rehearsal {

    private static final Clock CLOCK = TestOffice.CLOCK;
    private static final String BUREAU = "Bureau Gelijk Beekerdam";

    final Appearance appearance;
    final Background background = Background.direct(CLOCK);
    final Toasts toasts = new Toasts();
    final Workplace workplace = new Workplace("mvos", Path.of("/home/marieke/Buurtbrug"));
    final Services services = Services.on(TestDatabase.empty(), CLOCK);
    final TestFrame.OneFile files = new TestFrame.OneFile();
    final TestFrame.KeptInMemory preferences = new TestFrame.KeptInMemory();
    MainWindow window;
    Frame frame;
    Screens screens;
    private final Subscription looks;
    Questions questions = question -> question.answers().getFirst().then().run();

    /// To be made on the UI thread.
    Rehearsal() {
        this(Language.DUTCH);
    }

    Rehearsal(Language language) {
        Text.use(language);
        appearance = new Appearance(language, Theme.LIGHT, TextSize.NORMAL);
        looks = Looks.follow(appearance);
        services.setup().begin(new FirstAnswers(BUREAU, "Marieke Vos"), workplace.account());
        workplace.bureauProperty().set(BUREAU);
        workplace.userProperty().set(services.staff().at(workplace.account()));
        services.samples().load(workplace.userProperty().get().map(StaffSummary::id));
        start();
    }

    /// Opens the window, as when the program is started again on the same data with the same preferences.
    void start() {
        window = new MainWindow(background, toasts, appearance, Office.identity(workplace));
        frame = new Frame(background, window, toasts, question -> questions.ask(question), files, preferences, new TestFrame.Copies());
        screens = Screens.of(services, CLOCK, frame, appearance, workplace);
        window.show(screens, new GlobalSearchHits(services.directory(), services.activities())::find, new Place.Organisations());
    }

    /// Lets the next one dress the windows.
    void end() {
        looks.unsubscribe();
    }

    /// One place of each kind.
    List<Place> places() {
        var club = partnerId("Meerkoeten");
        return List.of(new Place.Start(), new Place.Agenda(), new Place.Organisations(), new Place.Organisation(club), new Place.NewOrganisation(),
                new Place.Activities(), activity(), new Place.ActivityHistory(activity().id()), new Place.NewActivity(), new Place.People(), person("Ineke van den Berg"), new Place.NewPerson(), new Place.Import(), new Place.Reach(),
                new Place.Print(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, club))),
                new Place.Doubles(RecordKind.ORGANISATION), new Place.Merge(RecordKind.ORGANISATION, club, partnerId("Kajuit"), Optional.empty()),
                new Place.Settings(), new Place.Bin(), new Place.RecordHistory(false, club), new Place.FirstStart(), new Place.WhoAreYou());
    }

    /// Adds a partner that is there already, written otherwise.
    ///
    /// @return its id
    long twin() {
        var club = services.organisations().get(partnerId("Meerkoeten"));
        var twin = new OrganisationDetails("SV Meerkoeten", club.kind(), club.visiting(), Address.EMPTY, Optional.empty(), club.email(), "06 00112233", "", "",
                Optional.empty(), 0, "Vraag naar Hennie, die heeft de sleutel.");
        return services.organisations().create(twin, Origin.TYPED);
    }

    /// @param name as it would be searched for
    Place partner(String name) {
        return new Place.Organisation(partnerId(name));
    }

    long partnerId(String name) {
        return services.directory().partners(Query.all(PartnerSort.NAME).withText(name)).rows().getFirst().id();
    }

    /// @param name as it would be searched for
    Place person(String name) {
        return new Place.Person(services.directory().people(Query.all(PersonSort.NAME).withText(name)).rows().getFirst().id());
    }

    /// The activity with the most sessions; made where there is none.
    Place.Activity activity() {
        var all = services.activities().all();
        return new Place.Activity(all.isEmpty() ? planned() : all.stream().max(Comparator.comparing(ActivitySummary::sessions)).orElseThrow().id());
    }

    private long planned() {
        return services.activities().create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(), List.of(SessionDetails.on(LocalDate.now(CLOCK))), Origin.TYPED).id();
    }
}
