package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyselfViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Workplace workplace = new Workplace("mvos", Path.of("/home/marieke/Buurtbrug"));
    private final MyselfViewModel myself = new MyselfViewModel(office.staff, workplace, TestFrame.going(new Nowhere()));

    private static final class Nowhere implements Navigator {

        @Override
        public void goTo(Place place) {
        }

        @Override
        public void replaceWith(Place place) {
        }
    }

    @BeforeEach
    void sitDown() {
        var marieke = office.staff.create(new StaffDetails("Marieke Vos", "", "", true));
        office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));
        office.staff.recognise("mvos", marieke);
        workplace.userProperty().set(office.staff.at("mvos"));
        myself.load();
    }

    @Test
    void nameInitialsAndMailAreKeptAndTheWindowFollows() {
        myself.nameProperty().set("Marieke de Vos");
        myself.initialsProperty().set("MdV");
        myself.emailProperty().set("marieke@bureau.example");

        myself.save(() -> { });

        assertThat(office.staff.at("mvos")).map(StaffSummary::details).contains(new StaffDetails("Marieke de Vos", "MdV", "marieke@bureau.example", true));
        assertThat(workplace.userProperty().get()).map(StaffSummary::name).contains("Marieke de Vos");
        assertThat(myself.isChanged()).isFalse();
    }

    @Test
    void withoutANameNothingIsKept() {
        myself.nameProperty().set(" ");

        myself.save(() -> { });

        assertThat(myself.problems()).extracting(Problem::field).containsExactly("staff.name");
        assertThat(office.staff.at("mvos")).map(StaffSummary::name).contains("Marieke Vos");
    }

    @Test
    void someoneElseCanBeAtTheKeyboard() {
        var joost = myself.members().stream().filter(member -> member.name().startsWith("Joost")).findFirst().orElseThrow();

        myself.choose(joost);

        assertThat(office.staff.at("mvos")).map(StaffSummary::name).contains("Joost Terpstra");
        assertThat(workplace.userProperty().get()).map(StaffSummary::name).contains("Joost Terpstra");
        assertThat(myself.initialsProperty().get()).isEqualTo("JT");
    }

    @Test
    void whatIsTypedStaysWhenTheListIsReadAgain() {
        myself.initialsProperty().set("MV");

        myself.load();

        assertThat(myself.initialsProperty().get()).isEqualTo("MV");
        assertThat(myself.isChanged()).isTrue();
    }

    @Test
    void aNewNameInTheListShowsAtOnce() {
        var me = workplace.userProperty().get().orElseThrow();
        office.staff.change(me.id(), new StaffDetails("Marieke Vos-Jansen", "", "", true));

        myself.load();

        assertThat(workplace.userProperty().get()).map(StaffSummary::name).contains("Marieke Vos-Jansen");
        assertThat(myself.nameProperty().get()).isEqualTo("Marieke Vos-Jansen");
    }

    @Test
    void whileNobodyIsKnownThereIsNothingToKeep() {
        var nobody = new MyselfViewModel(office.staff, new Workplace("nobody", Path.of("/home/nobody")), TestFrame.going(new Nowhere()));
        nobody.load();

        assertThat(nobody.isChanged()).isFalse();
    }
}
