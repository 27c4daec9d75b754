package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.domain.setup.SampleData.Amount;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class SampleRecordsTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.going(new ArrayList<>()::add);
    private final SampleRecords samples = new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty);

    @Test
    void anOfficeOfItsOwnHasNone() {
        office.organisation("Turnclub Lenig");

        samples.load();

        assertThat(samples.amountProperty().get()).isEqualTo(Amount.NONE);
    }

    @Test
    void theyAreCountedWhenTheyCome() {
        samples.bringIn(() -> { });

        assertThat(samples.amountProperty().get()).isEqualTo(new Amount(60, 120));
    }

    @Test
    void takingThemAwayLeavesTheBureausOwn() {
        office.organisation("Atletiekclub Sprint");
        samples.bringIn(() -> { });

        samples.remove(() -> { });

        assertThat(samples.amountProperty().get()).isEqualTo(Amount.NONE);
        assertThat(names()).containsExactly("Atletiekclub Sprint");
        assertThat(frame.toasts().shown().getFirst().words())
                .isEqualTo("60 verzonnen partners en 120 verzonnen mensen zijn weggehaald. Uw eigen gegevens zijn er nog.");
    }

    @Test
    void whatWasToBeDoneForAnInventedActivityGoesWithIt() {
        samples.bringIn(() -> { });
        office.contacts.add(new FollowUpDetails("Pannen lenen", LocalDate.of(2026, 12, 1), Debtor.BUREAU, Optional.empty(), Optional.empty(),
                FollowUpDetails.About.activity(office.activities.all().getFirst().id())));

        samples.remove(() -> { });

        assertThat(office.activities.all()).isEmpty();
        assertThat(office.contacts.allFollowUps()).isEmpty();
    }

    @Test
    void whatStaysIsNamed() {
        samples.bringIn(() -> { });
        var lenig = office.directory.partners(Query.all(PartnerSort.NAME).withText("lenig")).rows().getFirst().id();
        office.affiliations.add(office.person("Jan", "", "Bos"), lenig, AffiliationDetails.ofRole("trainer"));

        samples.remove(() -> { });

        assertThat(names()).containsExactly("Turnclub Lenig");
        assertThat(frame.toasts().shown().getFirst().words()).endsWith("Dit blijft, omdat u er iets aan hebt gekoppeld: Turnclub Lenig.");
    }

    private List<String> names() {
        return office.directory.partners(Query.all(PartnerSort.NAME)).rows().stream().map(PartnerSummary::name).toList();
    }
}
