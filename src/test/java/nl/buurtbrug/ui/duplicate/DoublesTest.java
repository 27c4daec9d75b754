package nl.buurtbrug.ui.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.merge.OwnField;
import nl.buurtbrug.domain.merge.RecordField;
import nl.buurtbrug.domain.merge.Side;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class DoublesTest {

    private final TestOffice office = new TestOffice();
    private final List<Place> went = new ArrayList<>();
    private final Frame frame = TestFrame.going(went::add);
    private final DuplicateScreens.Services services = new DuplicateScreens.Services(office.duplicates, office.merges, () -> "Marieke Vos", TestOffice.CLOCK);
    private final long one = office.organisation("De Brug");
    private final long other = office.organisation("Stichting De Brug");

    private DoublesViewModel doubles() {
        var model = new DoublesViewModel(RecordKind.ORGANISATION, services, frame);
        model.load();
        return model;
    }

    private MergeViewModel merging() {
        var model = new MergeViewModel(new Place.Merge(RecordKind.ORGANISATION, one, other, Optional.empty()), services, frame);
        model.load();
        return model;
    }

    private String said() {
        return frame.toasts().shown().getFirst().words();
    }

    @Test
    void theChosenPairIsLaidBesideEachOther() {
        var model = doubles();
        model.selectedProperty().set(Optional.of(model.pairs().getFirst()));

        model.compareSelected();

        assertThat(went).containsExactly(new Place.Merge(RecordKind.ORGANISATION, one, other, Optional.of(new Place.Doubles(RecordKind.ORGANISATION))));
    }

    @Test
    void aPairThatIsTwoGoesToTheOtherListAndComesBackWithUndo() {
        var model = doubles();
        model.selectedProperty().set(Optional.of(model.pairs().getFirst()));

        model.saySelectedTwo();

        assertThat(model.pairs()).isEmpty();
        assertThat(model.saidTwo()).singleElement().satisfies(said -> assertThat(said.who()).isEqualTo("Marieke Vos"));
        frame.toasts().undo();
        assertThat(model.pairs()).hasSize(1);
        assertThat(model.saidTwo()).isEmpty();
    }

    @Test
    void aDecisionOfLongAgoIsTakenBackToo() {
        office.duplicates.sayTwo(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED).getFirst(), "");
        var model = doubles();

        model.takeBack(model.saidTwo().getFirst());

        assertThat(model.pairs()).hasSize(1);
    }

    @Test
    void otherRecordsAreShownWhenTheyAreAskedFor() {
        office.people.create(PersonDetails.EMPTY.withName("Jan", "", "Bos").withReach(List.of("jan@post.example"), List.of()), Origin.TYPED);
        office.people.create(PersonDetails.EMPTY.withName("J.", "", "Bos").withReach(List.of("jan@post.example"), List.of()), Origin.TYPED);
        var model = doubles();

        model.kindProperty().set(RecordKind.PERSON);

        assertThat(model.pairs()).extracting(pair -> pair.first().name()).containsExactly("Jan Bos");
    }

    @Test
    void mergingGoesToTheRecordThatStaysAndCanBeUndoneFromTheToast() {
        var model = merging();
        model.side(RecordField.NAME).set(Side.FIRST);

        model.merge();

        assertThat(went).containsExactly(new Place.Organisation(one));
        assertThat(said()).isEqualTo("Stichting De Brug is opgegaan in De Brug.");
        frame.toasts().undo();
        assertThat(office.organisations.get(other).name()).isEqualTo("Stichting De Brug");
    }

    @Test
    void undoingAMergeTellsWhatWasLeftAsItIs() {
        var model = merging();
        model.side(RecordField.NAME).set(Side.SECOND);
        model.merge();
        var read = office.organisations.get(one);
        office.organisations.change(one, read, read.withName("Brugge"));

        frame.toasts().undo();

        assertThat(said()).isEqualTo("Stichting De Brug staat weer apart. Wat sindsdien is gewijzigd, is zo gelaten: Naam.");
    }

    @Test
    void whenSomebodyChangedOneMeanwhileTheChoicesAreMadeAnew() {
        var model = merging();
        var read = office.organisations.get(other);
        office.organisations.change(other, read, read.withNote("Nieuw."));

        model.merge();

        assertThat(model.changedProperty().get()).isTrue();
        assertThat(model.pairProperty().get().orElseThrow().first().id()).as("it holds more now").isEqualTo(other);
        assertThat(model.side(RecordField.NOTE).get()).isEqualTo(Side.FIRST);
        assertThat(office.merges.all()).isEmpty();
    }

    @Test
    void theOtherOneCanStayAndWhatWasChosenStaysChosen() {
        var read = office.organisations.get(one);
        office.organisations.change(one, read, read.withNote("Een."));
        office.organisations.change(other, office.organisations.get(other), office.organisations.get(other).withNote("Twee."));
        var model = merging();
        model.side(RecordField.NOTE).set(Side.FIRST);

        model.swap();

        assertThat(model.pairProperty().get().orElseThrow().first().id()).isEqualTo(other);
        assertThat(model.side(RecordField.NOTE).get()).as("chosen").isEqualTo(Side.SECOND);
        assertThat(model.side(RecordField.NAME).get()).as("proposed anew").isEqualTo(Side.FIRST);
        model.merge();
        assertThat(office.organisations.get(other)).satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Stichting De Brug");
            assertThat(kept.note()).isEqualTo("Een.");
        });
    }

    @Test
    void aChoiceThatIsTooLongIsRefusedByTheNameOfTheExtraField() {
        var motto = new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Leus", ExtraType.TEXT)), "Leus");
        office.extras.change(ExtraSubject.ORGANISATION, one, ExtraValues.NONE, ExtraValues.NONE.with(motto.id(), "a".repeat(1500)));
        office.extras.change(ExtraSubject.ORGANISATION, other, ExtraValues.NONE, ExtraValues.NONE.with(motto.id(), "b".repeat(1500)));
        var model = merging();
        model.side(motto).set(Side.BOTH);

        model.merge();

        assertThat(model.problems()).extracting(model::name).containsExactly("Leus");
        assertThat(office.merges.all()).isEmpty();
    }

    @Test
    void whoLooksAtARecordAndComesBackFindsThemAsTheyWereTurned() {
        var model = merging();
        model.swap();
        model.side(RecordField.NAME).set(Side.SECOND);

        model.load();

        assertThat(model.pairProperty().get().orElseThrow().first().id()).isEqualTo(other);
        assertThat(model.side(RecordField.NAME).get()).isEqualTo(Side.SECOND);
    }

    @Test
    void allOfOneSideIsTakenAtOnce() {
        var model = merging();

        model.takeAll(Side.FIRST);
        model.merge();

        assertThat(office.organisations.get(one).name()).isEqualTo("De Brug");
    }

    @Test
    void twoThatAreNoDoubleAreNotAskedAboutAgain() {
        merging().sayTwo();

        assertThat(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED)).isEmpty();
        assertThat(went).containsExactly(new Place.Doubles(RecordKind.ORGANISATION));
        frame.toasts().undo();
        assertThat(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED)).hasSize(1);
    }

    @Test
    void whenOneOfThemIsGoneThePageSaysSo() {
        merging().merge();
        went.clear();

        merging();

        assertThat(said()).isEqualTo("Een van de twee is er niet meer.");
        assertThat(went).containsExactly(new Place.Doubles(RecordKind.ORGANISATION));
    }
}
