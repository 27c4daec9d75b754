package nl.buurtbrug.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SampleRecords;

/// An office with a frame around its screens, which remembers where one went and what was copied.
final class Desk {

    final TestOffice office = new TestOffice();
    final List<Place> went = new ArrayList<>();
    final Frame frame = TestFrame.going(went::add);
    final PersonScreens.Services services = new PersonScreens.Services(office.people, office.affiliations, office.directory, office.organisations, office.views,
            office.lookalikes, office.merges, office.bin, office.history, office.extras, office.contacts, office.moves,
            new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty), TestOffice.CLOCK);

    String copied() {
        return ((TestFrame.Copies) frame.outside()).copied;
    }

    String said() {
        return frame.toasts().shown().getFirst().words();
    }

    long bramAt(String club) {
        var bram = office.person("Bram", "van der", "Meer");
        office.affiliations.add(bram, office.organisation(club), AffiliationDetails.ofRole("voorzitter"));
        return bram;
    }
}
