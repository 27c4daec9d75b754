package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ContactExportTest {

    private final TestOffice office = new TestOffice();
    private final long club = office.organisation("De Meerkoeten");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));

    private ContactExport export() {
        return new ContactExport(office.contacts, office.organisations, office.people, office.activities, office.staff);
    }

    @Test
    void everyMomentIsARowTheLatestFirst() {
        var people = Set.of(office.person("Bram", "van der", "Meer"), office.person("Aylin", "", "Demir"));
        office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 1), Optional.empty(), ContactKind.EMAIL, 0, "", Optional.empty(), Set.of(), Set.of(club)), List.of(), Origin.TYPED);
        office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 19), Optional.of(LocalTime.of(19, 40)), ContactKind.CALL, 12, "Over de kantine.", Optional.of(marieke), people,
                Set.of()), List.of(), Origin.TYPED);

        assertThat(export().moments("").rows()).containsExactly(
                List.of("2026-11-19", "19:40", "call", "12", "Marieke Vos", "Aylin Demir; Bram van der Meer", "", "Over de kantine."),
                List.of("2026-11-01", "", "email", "", "", "", "De Meerkoeten", ""));
        assertThat(export().moments("KANTINE demir").rows()).hasSize(1);
        assertThat(export().moments("kantine zwemmen").rows()).isEmpty();
    }

    @Test
    void everyFollowUpIsARowAlsoWhatIsDone() {
        var about = FollowUpDetails.About.organisation(club);
        office.contacts.add(new FollowUpDetails("Belt terug", LocalDate.of(2026, 11, 30), Debtor.PARTNER, Optional.empty(), Optional.empty(), about));
        var done = office.contacts.add(new FollowUpDetails("Stuurt de folder", LocalDate.of(2026, 11, 20), Debtor.BUREAU, Optional.of(marieke), Optional.empty(), about));
        var soup = office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(), List.of(), Origin.TYPED).id();
        office.contacts.add(new FollowUpDetails("Pannen lenen", LocalDate.of(2026, 12, 1), Debtor.BUREAU, Optional.empty(), Optional.empty(), FollowUpDetails.About.activity(soup)));
        office.contacts.tick(done.getFirst().either(), true);

        assertThat(export().followUps("").rows()).containsExactly(
                List.of("2026-11-20", "Stuurt de folder", "bureau", "Marieke Vos", "De Meerkoeten", "", "2026-11-23T13:32:00Z", ""),
                List.of("2026-11-30", "Belt terug", "partner", "", "De Meerkoeten", "", "", ""),
                List.of("2026-12-01", "Pannen lenen", "bureau", "", "", "", "", "Soepavond"));
    }
}
