package nl.buurtbrug.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class ActivityListViewModelTest {

    private final Desk desk = new Desk();
    private final ActivityListViewModel list = new ActivityListViewModel(desk.services, desk.frame, "");

    private List<String> shown() {
        return list.rows().stream().map(ActivitySummary::title).toList();
    }

    private void load() {
        desk.office.activities.create(ActivityDetails.EMPTY.withTitle("Café Vélo").with(new Decided(Decision.IDEA, Optional.empty())), List.of(), List.of(), Origin.TYPED);
        desk.office.activities.create(ActivityDetails.EMPTY.withTitle("Straatfeest"), List.of(), List.of(SessionDetails.on(Desk.TODAY.minusYears(1))), Origin.TYPED);
        list.load();
    }

    @Test
    void anActivityIsFoundByTitleAndPartnerWhateverTheAccents() {
        load();

        list.searchProperty().set("velo");
        assertThat(shown()).containsExactly("Café Vélo");
        list.searchProperty().set("kajuit soep");
        assertThat(shown()).containsExactly("Soepavond");
    }

    @Test
    void theListIsNarrowedByStatusYearAndWhatIsStillToBeCounted() {
        load();

        list.statusProperty().set(Optional.of(ActivityStatus.IDEA));
        assertThat(shown()).containsExactly("Café Vélo");
        list.clear();
        list.yearProperty().set(Optional.of(2025));
        assertThat(shown()).containsExactly("Straatfeest");
        list.clear();
        list.toCountProperty().set(true);
        assertThat(shown()).containsExactly("Soepavond", "Straatfeest");
        list.clear();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void aRowOpensItsActivity() {
        load();

        list.open(list.rows().stream().filter(row -> row.title().equals("Soepavond")).findFirst().orElseThrow());

        assertThat(desk.went).containsExactly(new Place.Activity(desk.soup));
    }
}
