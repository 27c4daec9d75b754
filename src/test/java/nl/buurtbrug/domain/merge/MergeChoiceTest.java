package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        sides.put(MergeField.NAME, Side.FIRST);
        sides.put(MergeField.EMAIL, Side.SECOND);

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

        assertThat(office.merges.compare(RecordKind.PERSON, jan, initial).orElseThrow().proposal()).containsEntry(MergeField.PERSON_NAME, Side.FIRST);
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
    void anExtraFieldKeepsWhatItHasAndTheValueOfTheOtherGoesUnderTheNote() {
        var twin = twins.twin();
        var teams = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Aantal teams", ExtraType.NUMBER));
        var color = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT));
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(teams, "12"));
        twins.give(twin, ExtraValues.NONE.with(teams, "1250.5").with(color, "groen"));

        twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin);

        assertThat(office.extras.of(ExtraSubject.ORGANISATION, twins.meerkoeten)).isEqualTo(ExtraValues.NONE.with(teams, "12").with(color, "groen"));
        assertThat(office.organisations.get(twins.meerkoeten).note()).endsWith("De kantine is dicht in juli.\n\nAantal teams (van de ander): 1.250,5");
    }
}
