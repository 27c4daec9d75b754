package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.settings.KeptList.Value;
import nl.buurtbrug.ui.settings.SettingsScreens.Parts;
import org.junit.jupiter.api.Test;

class KeptListViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.going(new Nowhere());
    private final Parts parts = new Parts(office.lists, office.organisations, office.audiences, office.areas, office.staff, new BureauService(office.database),
            new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty));
    private final KeptListViewModel kinds = new KeptListViewModel(KeptLists.kinds(parts), frame);

    private static final class Nowhere implements Navigator {

        @Override
        public void goTo(Place place) {
        }

        @Override
        public void replaceWith(Place place) {
        }
    }

    @Test
    void aNewNameIsAdded() {
        kinds.newNameProperty().set(" school ");

        kinds.add();

        assertThat(kinds.values()).extracting(Value::name).containsExactly("school");
        assertThat(kinds.newNameProperty().get()).isEmpty();
    }

    @Test
    void aNameThatIsThereAlreadyIsRefusedBesideTheField() {
        office.lists.createKind("school");
        kinds.load();
        kinds.newNameProperty().set("School");

        kinds.add();

        assertThat(kinds.newProblemProperty().get()).isEqualTo("Deze naam staat al in de lijst.");
        assertThat(kinds.values()).hasSize(1);
    }

    @Test
    void anEmptyNameIsRefused() {
        office.lists.createKind("school");
        kinds.load();
        kinds.edit(kinds.values().getFirst());

        kinds.rename(kinds.values().getFirst(), " ");

        assertThat(kinds.problemProperty().get()).isEqualTo("Vul dit in.");
        assertThat(kinds.editingProperty().get()).isPresent();
    }

    @Test
    void aNameCanBeMendedAndAValueNoLongerOffered() {
        office.lists.createKind("shool");
        kinds.load();

        kinds.rename(kinds.values().getFirst(), "school");
        kinds.offer(kinds.values().getFirst(), false);

        assertThat(kinds.values()).extracting(Value::name).containsExactly("school");
        assertThat(kinds.values()).extracting(Value::active).containsExactly(false);
    }

    @Test
    void aValueInUseStays() {
        office.organisation("Turnclub Lenig");
        kinds.load();

        kinds.remove(kinds.values().getFirst());

        assertThat(kinds.values()).extracting(Value::uses).containsExactly(1L);
    }

    @Test
    void aTagOfNobodyCanBeRenamedAndRemoved() {
        var tags = new KeptListViewModel(KeptLists.tags(parts), TestFrame.going(new Nowhere()));
        office.lists.tag("jeugt");
        tags.load();

        tags.rename(tags.values().getFirst(), "jeugd");
        assertThat(tags.values()).extracting(Value::name).containsExactly("jeugd");
        tags.remove(tags.values().getFirst());

        assertThat(tags.values()).isEmpty();
    }

    @Test
    void aNeighbourhoodIsKeptWithItsPostcodesAndStaysWhileItIsUsed() {
        KeptLists.municipalities(parts).create().accept("Beekerdam");
        var model = new NeighbourhoodsViewModel(office.areas, TestFrame.going(new Nowhere()));
        model.load();
        model.nameProperty().set("Molenwijk");
        model.postcodesProperty().set("9990, 9989");

        model.save();

        assertThat(office.areas.neighbourhoodOf("9989 AB")).isPresent();
        model.remove(model.rows().getFirst());
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aFormerColleagueStaysInTheList() {
        var staff = new KeptListViewModel(KeptLists.staff(parts), TestFrame.going(new Nowhere()));
        staff.newNameProperty().set("Joost Terpstra");
        staff.add();

        staff.offer(staff.values().getFirst(), false);

        assertThat(office.staff.all()).allMatch(member -> !member.active()).hasSize(1);
    }
}
