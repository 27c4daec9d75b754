package nl.buurtbrug.domain.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtraValueServiceTest {

    private final TestOffice office = new TestOffice();
    private long color;
    private long members;
    private long club;

    @BeforeEach
    void aClubWithTwoFields() {
        color = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT));
        members = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Leden", ExtraType.NUMBER));
        club = office.organisation("De Meer");
    }

    private ExtraValues kept() {
        return office.extras.of(ExtraSubject.ORGANISATION, club);
    }

    @Test
    void aChangeIsKeptAndCanBeTakenBack() {
        var first = ExtraValues.NONE.with(color, "rood").with(members, "120");
        var second = ExtraValues.NONE.with(color, "wit");

        assertThat(office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, first)).isTrue();
        assertThat(office.extras.change(ExtraSubject.ORGANISATION, club, first, second)).isTrue();
        assertThat(kept()).isEqualTo(second);
        assertThat(office.extras.change(ExtraSubject.ORGANISATION, club, second, first)).isTrue();
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void whatSomeoneElseChangedMeanwhileIsNotOverwritten() {
        var theirs = ExtraValues.NONE.with(color, "blauw");
        office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, theirs);

        assertThat(office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, ExtraValues.NONE.with(color, "rood"))).isFalse();
        assertThat(kept()).isEqualTo(theirs);
    }

    @Test
    void anEmptiedFieldLeavesNoRow() {
        var first = ExtraValues.NONE.with(color, "rood");
        office.extras.change(ExtraSubject.ORGANISATION, club, ExtraValues.NONE, first);
        office.extras.change(ExtraSubject.ORGANISATION, club, first, first.with(color, ""));

        assertThat(office.database.select("select count(*) from organisation_extra", row -> row.number())).containsExactly(0L);
    }

    @Test
    void aNewPersonIsKeptWithWhatWasFilledInOrNotAtAll() {
        var card = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.PERSON, "Kaart", ExtraType.TEXT));
        var details = PersonDetails.EMPTY.withName("Jan", "de", "Wit");

        var id = office.extras.create(ExtraSubject.PERSON, ExtraValues.NONE.with(card, "geel"), () -> office.people.create(details, Origin.TYPED));
        assertThatThrownBy(() -> office.extras.create(ExtraSubject.PERSON, ExtraValues.NONE.with(999, "geel"), () -> office.people.create(details, Origin.TYPED)))
                .isInstanceOf(RuntimeException.class);

        assertThat(office.extras.of(ExtraSubject.PERSON, id).of(card)).isEqualTo("geel");
        assertThat(office.people.rows()).hasSize(1);
    }

    @Test
    void whatDoesNotFitItsFieldIsAProblemOfThatField() {
        var day = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Sinds", ExtraType.DATE));
        var league = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Competitie", ExtraType.CHOICE));
        var wrong = ExtraValues.NONE.with(color, "x".repeat(2001)).with(members, "1,5").with(day, "2026-02-30").with(league, "77");

        assertThat(ExtraValueService.problems(office.extras.fields(), wrong)).containsExactlyInAnyOrder(
                new Problem("extra." + color, "problem.tooLong"), new Problem("extra." + members, "extra.noNumber"),
                new Problem("extra." + day, "date.unclear"), new Problem("extra." + league, "extra.noChoice"));
    }
}
