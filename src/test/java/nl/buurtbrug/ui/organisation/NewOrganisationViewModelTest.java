package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewOrganisationViewModelTest {

    private final Desk desk = new Desk();
    private final NewOrganisationViewModel model = new NewOrganisationViewModel(desk.services, desk.frame);

    @BeforeEach
    void openThePage() {
        new Town(desk.office);
        model.load();
    }

    private void type(String name) {
        model.form().fields().textProperty("organisation.name").set(name);
    }

    private List<String> similar() {
        return model.doubles().found().stream().map(alike -> alike.record().name()).toList();
    }

    @Test
    void onlyNameAndKindAreNeeded() {
        model.save();

        assertThat(model.form().problems()).extracting(problem -> problem.field()).containsExactly("organisation.name", "organisation.kind");
    }

    @Test
    void savingOpensThePageOfThePartner() {
        type("Schaakclub Zwart-Wit");
        model.form().fields().idProperty("organisation.kind").set(model.form().choicesProperty().get().kinds().offered().getFirst());
        model.save();

        assertThat(desk.went).hasSize(1).first().isInstanceOf(Place.Organisation.class);
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void partnersWithNearlyTheSameNameShow() {
        type("Meerkoeten");
        assertThat(similar()).containsExactly("s.v. De Meerkoeten");
        type("SV de Meerkoetn");
        assertThat(similar()).containsExactly("s.v. De Meerkoeten");
        type("Schaakclub");
        assertThat(similar()).isEmpty();
    }

    @Test
    void anArchivedPartnerShowsToo() {
        type("bakkerij van oeveren");
        desk.office.organisations.archive(List.of(model.doubles().found().getFirst().record().id()));
        type("bakkerij oeveren");

        assertThat(model.doubles().found()).extracting(alike -> alike.record().archived()).containsExactly(true);
    }

    @Test
    void cancellingForgetsWhatWasTyped() {
        type("Schaakclub");
        model.cancel();

        assertThat(model.isChanged()).isFalse();
        assertThat(desk.went).containsExactly(new Place.Organisations());
    }
}
