package nl.buurtbrug.ui.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Toasts;

/// A frame in which everything happens at once, and the services on an empty database.
final class Desk {

    final TestOffice office = new TestOffice();
    final List<Place> went = new ArrayList<>();
    final TestFrame.Copies outside = new TestFrame.Copies();
    final TestFrame.OneFile files = new TestFrame.OneFile();
    final Toasts toasts = new Toasts();
    final Frame frame = new Frame(Background.direct(TestOffice.CLOCK), went::add, toasts, question -> question.answers().getFirst().then().run(),
            files, new TestFrame.KeptInMemory(), outside);
    final OrganisationScreens.Services services = new OrganisationScreens.Services(office.organisations, office.lists, office.phases, office.tags,
            office.audiences, office.areas, office.staff, office.people, office.affiliations, office.contacts, office.activities, office.moves, office.directory, office.views, office.lookalikes, office.merges,
            office.bin, office.history, office.extras,
            new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty), Optional::empty, TestOffice.CLOCK);

    String toast() {
        return toasts.shown().stream().map(Toasts.Toast::words).findFirst().orElse("");
    }
}
