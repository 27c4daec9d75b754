package nl.buurtbrug.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Looks;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;

/// The whole window on real services and some sample data, for tests and for the tour; everything happens at once.
final class Rehearsal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneId.of("Europe/Amsterdam"));

    final Appearance appearance = new Appearance(Language.DUTCH, Theme.LIGHT, TextSize.NORMAL);
    final Background background = Background.direct(CLOCK);
    final Toasts toasts = new Toasts();
    final Workplace workplace = new Workplace("mvos", Path.of("/home/marieke/Buurtbrug"));
    final MainWindow window;
    final TestOffice office = new TestOffice();
    final Services services;
    final TestFrame.OneFile files = new TestFrame.OneFile();
    final List<Place> places;

    /// To be made on the UI thread.
    Rehearsal() {
        Looks.follow(appearance);
        services = Services.on(office.database, CLOCK);
        services.setup().begin(new FirstAnswers("Bureau Gelijk Beekerdam", "Marieke Vos"), workplace.account());
        workplace.bureauProperty().set("Bureau Gelijk Beekerdam");
        workplace.userProperty().set(services.staff().at(workplace.account()));
        window = new MainWindow(background, toasts, appearance,
                Office.identity(workplace));
        var frame = new Frame(background, window, toasts, question -> question.answers().getFirst().then().run(), files,
                new TestFrame.KeptInMemory(), new TestFrame.Copies());
        var town = new Town(office);
        var person = new RehearsalPeople(office).join();
        places = List.of(new Place.Organisations(), new Place.Organisation(town.meerkoeten), new Place.People(), new Place.Person(person), new Place.NewPerson(),
                new Place.FirstStart(), new Place.WhoAreYou(), new Place.Settings(), new Place.NewOrganisation(), new Place.Import(),
                new Place.Print(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, town.meerkoeten))));
        window.show(Screens.of(services, CLOCK, frame, appearance, workplace), new GlobalSearchHits(services.directory())::find, places.getFirst());
    }
}
