package nl.buurtbrug.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.contact.MomentRow;
import org.junit.jupiter.api.Test;

class TalksViewModelTest {

    private final Desk desk = new Desk();
    private final long bram = desk.bramAt("De Meerkoeten");
    private final PersonViewModel page = new PersonViewModel(bram, desk.services, desk.frame);

    private void spoke(int day) {
        desk.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, day), Optional.empty(), ContactKind.CALL, 0, "Gesprek " + day, Optional.empty(), Set.of(bram), Set.of()),
                List.of(), Origin.TYPED);
    }

    @Test
    void theLatestTalksAreShownUntilAllAreAskedFor() {
        for (int day = 1; day <= TalksViewModel.FEW + 1; day++) {
            spoke(day);
        }

        page.load();
        assertThat(page.talks().shownProperty().get()).extracting(MomentRow::summary).hasSize(TalksViewModel.FEW).first().isEqualTo("Gesprek 6");
        assertThat(page.talks().total()).isEqualTo(TalksViewModel.FEW + 1);
        page.talks().showAll();

        assertThat(page.talks().shownProperty().get()).hasSize(TalksViewModel.FEW + 1);
    }

    @Test
    void withoutTalksThereIsNothing() {
        page.load();

        assertThat(page.talks().shownProperty().get()).isEmpty();
        assertThat(page.talks().total()).isZero();
    }
}
