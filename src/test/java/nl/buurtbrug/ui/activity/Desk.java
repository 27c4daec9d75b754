package nl.buurtbrug.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Toasts;

/// A frame in which everything happens at once, and the services on an office with an evening of soup that was held a week ago.
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate LAST_WEEK = TODAY.minusWeeks(1);

    final TestOffice office = new TestOffice();
    final List<Place> went = new ArrayList<>();
    final Toasts toasts = new Toasts();
    final Frame frame = new Frame(Background.direct(TestOffice.CLOCK), went::add, toasts, question -> question.answers().getFirst().then().run(),
            new TestFrame.OneFile(), new TestFrame.KeptInMemory(), new TestFrame.Copies());
    final ActivityScreens.Services services = new ActivityScreens.Services(office.activities, office.sessions, office.strategies, office.organisations, office.audiences,
            office.areas, office.directory, office.history, office.calendar, office.contacts, office.staff, Optional::empty, TestOffice.CLOCK);
    final long kajuit = office.organisation("De Kajuit");
    final long neighbours = office.audiences.createGroup("Buren");
    final long parents = office.audiences.createGroup("Ouders");
    final long soup = office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(new ParticipationDetails(kajuit, PartnerRole.HOST, "")),
            List.of(SessionDetails.on(LAST_WEEK), SessionDetails.on(TODAY.plusWeeks(1))), Origin.TYPED).id();

    ActivityPageViewModel page() {
        var page = new ActivityPageViewModel(soup, services, frame);
        page.load();
        return page;
    }

    String toast() {
        return toasts.shown().stream().map(Toasts.Toast::words).findFirst().orElse("");
    }
}
