package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MergeChoiceTest {

    private final TestOffice office = new TestOffice();
    private final Twins twins = new Twins(office);

    @Test
    void eachFieldTakesTheSideThatWasChosen() {
        var twin = twins.twin();
        var read = twins.compare(twins.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(RecordField.NAME, Side.FIRST);
        sides.put(RecordField.EMAIL, Side.SECOND);

        office.merges.merge(read, sides, "");

        var kept = office.organisations.get(twins.meerkoeten);
        assertThat(kept.name()).isEqualTo("s.v. De Meerkoeten");
        assertThat(kept.email()).isEqualTo("bestuur@demeerkoeten.example");
        assertThat(kept.note()).isEqualTo("De kantine is op zaterdag vrij. De sleutel ligt bij de beheerder.\n\nDe kantine is dicht in juli.");
        assertThat(office.organisations.details(List.of(twin))).isEmpty();
    }

    @Test
    void peopleKeepEveryAddressAndEveryWishNotToBeCalled() {
        var one = office.people.create(new PersonDetails("J.", "de", "Vries", List.of("jan@post.example"), List.of("06 12345678"), PreferredChannel.CALL, "", false, false, "",
                LegalBasis.LEGITIMATE_INTEREST, Optional.of(Twins.JUNE)), Origin.TYPED);
        var other = office.people.create(new PersonDetails("Jan", "de", "Vries", List.of("JAN@post.example", "jan@club.example"), List.of("06-12345678"), PreferredChannel.NO_PREFERENCE, "",
                false, true, "", LegalBasis.CONSENT, Optional.of(Twins.JUNE.plusYears(1))), Origin.TYPED);

        var kept = twins.merge(RecordKind.PERSON, one, other).kept();

        assertThat(office.people.get(kept)).isEqualTo(new PersonDetails("Jan", "de", "Vries", List.of("jan@post.example", "jan@club.example"), List.of("06 12345678"),
                PreferredChannel.CALL, "", false, true, "", LegalBasis.CONSENT, Optional.of(Twins.JUNE)));
    }

    @Test
    void aFirstNameIsProposedBeforeAnInitial() {
        var jan = office.person("Jan", "de", "Vries");
        var initial = office.person("J.", "de", "Vries");

        assertThat(office.merges.compare(RecordKind.PERSON, jan, initial).orElseThrow().proposal()).containsEntry(RecordField.PERSON_NAME, Side.FIRST);
    }

    @Test
    void twoNotesThatAreTooLongTogetherAreRefused() {
        var one = office.organisations.create(OrganisationDetails.EMPTY.withName("A").withKind(office.club()).withNote("a".repeat(20_000)), Origin.TYPED);
        var other = office.organisations.create(OrganisationDetails.EMPTY.withName("A").withKind(office.club()).withNote("b".repeat(20_000)), Origin.TYPED);
        var read = twins.compare(one, other);

        assertThat(office.merges.merge(read, read.proposal(), "")).isInstanceOfSatisfying(MergeResult.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::field).containsExactly("organisation.note"));
        assertThat(office.organisations.details(List.of(one, other))).hasSize(2);
    }

    @Test
    void anExtraFieldIsChosenLikeAnyOther() {
        var twin = twins.twin();
        var teams = field("Aantal teams", ExtraType.NUMBER);
        var color = field("Kleur", ExtraType.TEXT);
        var league = field("Competitie", ExtraType.CHOICE);
        var sunday = Long.toString(office.extraFields.addChoice(league.id(), "zondag"));
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(teams.id(), "12").with(color.id(), "rood"));
        twins.give(twin, ExtraValues.NONE.with(teams.id(), "1250.5").with(color.id(), "groen").with(league.id(), sunday));

        var read = twins.compare(twins.meerkoeten, twin);

        assertThat(Twins.field(read, teams)).isEqualTo(new FieldPair(teams, "12", "1.250,5", false, Side.FIRST));
        assertThat(Twins.field(read, color)).isEqualTo(new FieldPair(color, "rood", "groen", true, Side.FIRST));
        assertThat(Twins.field(read, league)).isEqualTo(new FieldPair(league, "", "zondag", false, Side.SECOND));
        office.merges.merge(read, Map.of(teams, Side.SECOND, color, Side.BOTH, league, Side.SECOND), "");
        assertThat(kept()).isEqualTo(ExtraValues.NONE.with(teams.id(), "1250.5").with(color.id(), "rood; groen").with(league.id(), sunday));
        assertThat(office.organisations.get(twins.meerkoeten).note()).as("what was not chosen is not laid elsewhere").doesNotContain("teams");
    }

    @Test
    void nothingIsAChoiceForAnExtraFieldToo() {
        var twin = twins.twin();
        var color = field("Kleur", ExtraType.TEXT);
        var motto = field("Leus", ExtraType.TEXT);
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color.id(), "rood"));
        twins.give(twin, ExtraValues.NONE.with(motto.id(), "Altijd mee"));

        office.merges.merge(twins.compare(twins.meerkoeten, twin), Map.of(color, Side.SECOND, motto, Side.FIRST), "");

        assertThat(kept()).isEqualTo(ExtraValues.NONE);
    }

    @Test
    void anExtraFieldOutOfUseIsStillChosenWhenSomethingIsInIt() {
        var twin = twins.twin();
        var code = field("Oude code", ExtraType.TEXT);
        field("Leeg", ExtraType.TEXT);
        twins.give(twin, ExtraValues.NONE.with(code.id(), "A12"));
        office.extraFields.offer(code.id(), false);

        var read = twins.compare(twins.meerkoeten, twin);

        assertThat(read.fields()).extracting(FieldPair::field).filteredOn(OwnField.class::isInstance).containsExactly(code);
        office.merges.merge(read, read.proposal(), "");
        assertThat(kept()).isEqualTo(ExtraValues.NONE.with(code.id(), "A12"));
    }

    @Test
    void nothingIsMergedWhenSomebodyFilledAnExtraFieldMeanwhile() {
        var twin = twins.twin();
        var color = field("Kleur", ExtraType.TEXT);
        var read = twins.compare(twins.meerkoeten, twin);
        twins.give(twin, ExtraValues.NONE.with(color.id(), "groen"));

        assertThat(office.merges.merge(read, read.proposal(), "")).isInstanceOf(MergeResult.Changed.class);
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, twin).of(color.id())).isEqualTo("groen");
    }

    @Test
    void twoExtraTextsThatAreTooLongTogetherAreRefused() {
        var twin = twins.twin();
        var color = field("Kleur", ExtraType.TEXT);
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color.id(), "r".repeat(1500)));
        twins.give(twin, ExtraValues.NONE.with(color.id(), "g".repeat(1500)));

        assertThat(office.merges.merge(twins.compare(twins.meerkoeten, twin), Map.of(color, Side.BOTH), "")).isInstanceOfSatisfying(MergeResult.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::field).containsExactly(color.key()));
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, twin).of(color.id())).hasSize(1500);
    }

    private OwnField field(String name, ExtraType type) {
        return new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type)), name);
    }

    private ExtraValues kept() {
        return office.extras.of(ExtraSubject.ORGANISATION, twins.meerkoeten);
    }
}
