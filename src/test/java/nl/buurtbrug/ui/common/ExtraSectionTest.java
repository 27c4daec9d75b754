package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtraSectionTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.staying();
    private final long club = office.organisation("De Meer");
    private final long color = field("Kleur", ExtraType.TEXT);
    private final long members = field("Leden", ExtraType.NUMBER);
    private final long since = field("Lid sinds", ExtraType.DATE);
    private final ExtraValues first = ExtraValues.NONE.with(color, "rood").with(members, "1250.5").with(since, "2019-02-01");
    private final ExtraSection section = new ExtraSection(new ExtraSection.Owner(ExtraSubject.ORGANISATION, club), office.extras, frame,
            new Deeds(frame, this::reload), LocalDate.now(TestOffice.CLOCK));

    private long field(String name, ExtraType type) {
        return office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type));
    }

    private void reload() {
        section.load();
    }

    @BeforeEach
    void somethingIsFilledIn() {
        office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, first);
        section.load();
        section.edit();
    }

    private ExtraValues kept() {
        return office.extras.of(ExtraSubject.ORGANISATION, club);
    }

    private void type(long field, String words) {
        section.typed().property(field).set(words);
    }

    @Test
    void valuesStandInTheFieldsAsPeopleWriteThem() {
        assertThat(section.typed().property(members).get()).isEqualTo("1.250,5");
        assertThat(section.typed().property(since).get()).isEqualTo("1 feb 2019");
        assertThat(section.isChanged()).isFalse();
    }

    @Test
    void aNumberAndADateAreReadTheDutchWay() {
        type(members, "2.000");
        type(since, "3-4-2020");

        section.save();

        assertThat(kept()).isEqualTo(first.with(members, "2000").with(since, "2020-04-03"));
        assertThat(section.editingProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndNothingIsKept() {
        type(members, "veel");
        type(since, "31-2-2020");
        type(color, "wit");

        section.save();

        assertThat(section.problems()).extracting(Problem::field).containsExactlyInAnyOrder("extra." + members, "extra." + since);
        assertThat(section.problems()).filteredOn(problem -> problem.field().equals("extra." + since)).extracting(Problem::reason).containsExactly("date.noSuchDay");
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void anEmptiedFieldIsEmpty() {
        type(members, " ");

        section.save();

        assertThat(kept()).isEqualTo(first.with(members, ""));
    }

    @Test
    void aChangeCanBeUndone() {
        type(color, "wit");
        section.save();

        frame.toasts().undo();

        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void whatSomeoneElseKeptMeanwhileIsNotOverwritten() {
        office.extras.change(ExtraSubject.ORGANISATION, club, first, first.with(color, "blauw"));
        type(color, "wit");

        section.save();
        assertThat(kept()).isEqualTo(first.with(color, "blauw"));
        assertThat(section.collisionProperty().get()).isNotEmpty();

        section.takeTheirs();
        assertThat(section.typed().property(color).get()).isEqualTo("blauw");
    }

    @Test
    void whatWasTypedComesBackAfterTheProgramEndedSuddenly() {
        type(color, "wit");
        type(members, "veel");
        var unsaved = section.unsaved();
        assertThat(unsaved).isEqualTo(Map.of("extra." + color, "wit", "extra." + members, "veel"));
        section.discard();

        section.retype(unsaved);

        assertThat(section.typed().property(members).get()).isEqualTo("veel");
        assertThat(section.isChanged()).isTrue();
    }
}
