package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.settings.ExtraFieldsViewModel.Doing;
import org.junit.jupiter.api.Test;

class ExtraFieldsViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.staying();
    private final ExtraFieldsViewModel model = new ExtraFieldsViewModel(office.extraFields, frame);

    private ExtraFieldSummary add(String name, ExtraType type) {
        model.load();
        model.newNameProperty().set(name);
        model.typeProperty().set(type);
        model.add();
        return row(name);
    }

    private ExtraFieldSummary row(String name) {
        return model.rows().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> names() {
        return model.rows().stream().map(ExtraFieldSummary::name).toList();
    }

    private void fill(ExtraFieldSummary field, String value) {
        office.extras.create(ExtraSubject.ORGANISATION, ExtraValues.NONE.with(field.id(), value), () -> office.organisation("De Meer"));
        model.load();
    }

    @Test
    void aNewFieldIsMadeAndTheNextNameCanBeTyped() {
        add("Clubkleur", ExtraType.TEXT);

        assertThat(names()).containsExactly("Clubkleur");
        assertThat(model.newNameProperty().get()).isEmpty();
    }

    @Test
    void aNewChoiceAsksForItsValuesAtOnce() {
        var league = add("Competitie", ExtraType.CHOICE);

        assertThat(model.openProperty().get()).contains(new ExtraFieldsViewModel.Open(league.id(), Doing.CHOICES));
        var choices = model.choices(league);
        choices.newNameProperty().set("zaterdag");
        choices.add();
        assertThat(choices.values()).extracting(KeptList.Value::name).containsExactly("zaterdag");
    }

    @Test
    void whoShutsTheChoicesSeesHowManyThereAreNow() {
        var league = add("Competitie", ExtraType.CHOICE);
        var choices = model.choices(league);
        choices.newNameProperty().set("zaterdag");
        choices.add();

        model.open(league, Doing.CHOICES);

        assertThat(model.openProperty().get()).isEmpty();
        assertThat(row("Competitie").choices()).hasSize(1);
    }

    @Test
    void whoGoesOnWithAnotherFieldSeesHowManyChoicesThereAreNowToo() {
        var color = add("Clubkleur", ExtraType.TEXT);
        var league = add("Competitie", ExtraType.CHOICE);
        var choices = model.choices(league);
        choices.newNameProperty().set("zaterdag");
        choices.add();

        model.open(color, Doing.RENAMING);

        assertThat(model.isOpen(color, Doing.RENAMING)).isTrue();
        assertThat(row("Competitie").choices()).hasSize(1);
    }

    @Test
    void aSensitiveNameIsRefusedWithTheReasonAndStaysToBeMended() {
        model.load();
        model.newNameProperty().set("Nationaliteit");

        model.add();

        assertThat(names()).isEmpty();
        assertThat(model.newProblemProperty().get()).isEqualTo(text("column.forbiddenOrigin"));
        assertThat(model.newNameProperty().get()).isEqualTo("Nationaliteit");
    }

    @Test
    void aFieldCannotBeRenamedToASensitiveName() {
        var color = add("Clubkleur", ExtraType.TEXT);
        model.open(color, Doing.RENAMING);

        model.rename(color, "Geloof");
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(names()).containsExactly("Clubkleur");

        model.rename(color, "Kleur van de club");
        assertThat(names()).containsExactly("Kleur van de club");
        assertThat(model.openProperty().get()).isEmpty();
    }

    @Test
    void anEmptyFieldGoesAtOnceAndComesBack() {
        var color = add("Clubkleur", ExtraType.TEXT);

        model.remove(color);
        assertThat(names()).isEmpty();

        frame.toasts().undo();
        model.load();
        assertThat(names()).containsExactly("Clubkleur");
    }

    @Test
    void ofAFilledFieldIsShownFirstWhatWouldGo() {
        var color = add("Clubkleur", ExtraType.TEXT);
        fill(color, "rood");

        model.remove(color);
        assertThat(names()).containsExactly("Clubkleur");
        assertThat(model.openProperty().get().map(ExtraFieldsViewModel.Open::doing)).isEqualTo(Optional.of(Doing.REMOVING));
        assertThat(model.uses(color)).isEqualTo(1);

        model.removeAll(color);
        assertThat(office.extras.all(ExtraSubject.ORGANISATION)).isEmpty();
        frame.toasts().undo();
        assertThat(office.extras.all(ExtraSubject.ORGANISATION).values()).containsExactly(ExtraValues.NONE.with(color.id(), "rood"));
    }

    @Test
    void aFieldIsTakenOutOfUseAndIntoUseAgain() {
        var color = add("Clubkleur", ExtraType.TEXT);

        model.offer(color, false);
        assertThat(row("Clubkleur").active()).isFalse();
        model.offer(color, true);
        assertThat(row("Clubkleur").active()).isTrue();
    }
}
