package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Workplace;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.settings.KeptList.Value;
import nl.buurtbrug.ui.settings.SettingsScreens.Parts;
import org.junit.jupiter.api.Test;

class KeptListViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.going(new Nowhere());
    private final Parts parts = new Parts(office.lists, office.tags, office.organisations, office.audiences, office.areas, office.staff, new BureauService(office.database), office.extraFields, office.strategies,
            new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty),
            copies());
    private final KeptListViewModel kinds = new KeptListViewModel(KeptLists.kinds(parts), frame);

    private SettingsScreens.Copies copies() {
        var service = new BackupService(office.database);
        return new SettingsScreens.Copies(service, new BackupDesk(service, frame, new Workplace("mvos", Path.of("data")), TestOffice.CLOCK));
    }

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
    void onlyAListThatKnowsItOffersToHideAValue() {
        assertThat(kinds.canBeHidden()).isTrue();
        assertThat(new KeptListViewModel(KeptLists.tags(parts), frame).canBeHidden()).isFalse();
    }

    @Test
    void aRemovedValueComesBackAsWhatItWas() {
        var before = office.lists.createKind("school");
        office.lists.createKind("werkgever");
        kinds.load();
        kinds.remove(kinds.values().getFirst());
        assertThat(kinds.values()).hasSize(1);

        frame.toasts().undo();

        assertThat(kinds.values()).extracting(Value::id, Value::name, Value::active).contains(tuple(before, "school", true));
    }

    @Test
    void everyRemovedValueKeepsItsNumber() {
        var group = office.audiences.createGroup("ouders");
        var tag = office.lists.tag("jeugd");

        for (var list : List.of(KeptLists.groups(parts), KeptLists.tags(parts))) {
            var value = list.values().get().getFirst();
            assertThat(list.remove().apply(value).orElseThrow().getAsBoolean()).isTrue();
        }

        assertThat(office.audiences.groups()).extracting(ListEntry::id).containsExactly(group);
        assertThat(office.lists.tags()).extracting(TagSummary::id).containsExactly(tag);
    }

    @Test
    void aTagThatIsToBeCalledLikeAnotherIsMergedWithItAndPartedAgain() {
        var lenig = office.organisation("Turnclub Lenig");
        var both = office.organisation("Speeltuin De Kei");
        office.tags.add(List.of(lenig, both), "jeugt");
        office.tags.add(List.of(both), "jeugd");
        var tags = new KeptListViewModel(KeptLists.tags(parts), frame);
        tags.load();
        var wrong = tags.values().stream().filter(value -> value.name().equals("jeugt")).findFirst().orElseThrow();

        tags.edit(wrong);
        tags.rename(wrong, "Jeugd");
        tags.merge();
        assertThat(tags.values()).extracting(Value::name, Value::uses).containsExactly(tuple("jeugd", 2L));
        frame.toasts().undo();

        assertThat(office.tags.of(lenig)).containsExactly("jeugt");
        assertThat(office.tags.of(both)).containsExactly("jeugd", "jeugt");
    }

    @Test
    void aKindThatOnlyAPartnerInTheBinHasStaysAndThatIsSaid() {
        var kajuit = office.organisation("De Kajuit");
        office.bin.binOrganisations(List.of(kajuit));
        var kinds = new KeptListViewModel(KeptLists.kinds(parts), frame);
        kinds.load();

        kinds.remove(kinds.values().getFirst());

        assertThat(kinds.values()).extracting(Value::uses).containsExactly(0L);
        assertThat(frame.toasts().shown()).singleElement().satisfies(toast -> assertThat(toast.words()).contains("prullenbak"));
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
