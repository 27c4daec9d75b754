package nl.buurtbrug.domain.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ExtraFieldServiceTest {

    private final TestOffice office = new TestOffice();

    private long field(String name, ExtraType type) {
        return office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type));
    }

    private List<String> names() {
        return office.extraFields.fields().all().stream().map(ExtraFieldSummary::name).toList();
    }

    private ExtraFieldSummary kept(long id) {
        return office.extraFields.fields().field(id).orElseThrow();
    }

    private void fill(long organisation, long field, String value) {
        var before = office.extras.of(ExtraSubject.ORGANISATION, organisation);
        assertThat(office.extras.change(ExtraSubject.ORGANISATION, organisation, before, before.with(field, value))).isTrue();
    }

    @Test
    void aNewFieldStandsLastUntilItIsMoved() {
        field("Kleur", ExtraType.TEXT);
        field("Leden", ExtraType.NUMBER);
        var since = field("Sinds", ExtraType.DATE);

        office.extraFields.move(kept(since), -1);
        assertThat(names()).containsExactly("Kleur", "Sinds", "Leden");
        office.extraFields.move(kept(since), -1);
        office.extraFields.move(kept(since), -1);
        assertThat(names()).containsExactly("Sinds", "Kleur", "Leden");
    }

    @Test
    void anotherNameAndTakingOutOfUseKeepWhatIsFilledIn() {
        var color = field("Kleur", ExtraType.TEXT);
        var club = office.organisation("De Meer");
        fill(club, color, "rood");

        office.extraFields.rename(color, "Clubkleur");
        office.extraFields.offer(color, false);

        assertThat(kept(color).name()).isEqualTo("Clubkleur");
        assertThat(office.extraFields.fields().active(ExtraSubject.ORGANISATION)).isEmpty();
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, club).of(color)).isEqualTo("rood");
        assertThat(office.extraFields.fields().shown(ExtraSubject.ORGANISATION, office.extras.of(ExtraSubject.ORGANISATION, club))).hasSize(1);
    }

    @Test
    void whatGoesWithARemovedFieldComesBackWithIt() {
        var league = field("Competitie", ExtraType.CHOICE);
        var saturday = office.extraFields.addChoice(league, "zaterdag");
        office.extraFields.addChoice(league, "zondag");
        var club = office.organisation("De Meer");
        var other = office.organisation("De Brug");
        fill(club, league, Long.toString(saturday));
        var before = kept(league);
        field("Kleur", ExtraType.TEXT);

        var removed = office.extraFields.remove(before);
        assertThat(removed.values()).isEqualTo(Map.of(club, Long.toString(saturday)));
        assertThat(names()).containsExactly("Kleur");
        assertThat(office.extras.all(ExtraSubject.ORGANISATION)).isEmpty();

        office.extraFields.putBack(removed);
        assertThat(names()).containsExactly("Competitie", "Kleur");
        assertThat(kept(league)).isEqualTo(before);
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, club).of(league)).isEqualTo(Long.toString(saturday));
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, other).isEmpty()).isTrue();
    }

    @Test
    void aChoiceWithAnotherNameKeepsItsRecordsAndOneInUseIsNotRemoved() {
        var league = field("Competitie", ExtraType.CHOICE);
        var saturday = office.extraFields.addChoice(league, "zaterdag");
        var sunday = office.extraFields.addChoice(league, "zondag");
        var club = office.organisation("De Meer");
        fill(club, league, Long.toString(saturday));

        office.extraFields.changeChoice(new ListEntry(saturday, "zaterdagcompetitie", true));

        assertThat(kept(league).words(office.extras.of(ExtraSubject.ORGANISATION, club).of(league))).isEqualTo("zaterdagcompetitie");
        assertThat(office.extraFields.usesOfChoices()).containsExactly(Map.entry(saturday, 1L));
        assertThat(office.extraFields.removeChoice(league, new ListEntry(saturday, "zaterdagcompetitie", true))).isEmpty();
        var back = office.extraFields.removeChoice(league, new ListEntry(sunday, "zondag", true));
        assertThat(kept(league).choices()).extracting(ListEntry::name).containsExactly("zaterdagcompetitie");
        assertThat(back.orElseThrow().getAsBoolean()).isTrue();
        assertThat(kept(league).choices()).extracting(ListEntry::id).containsExactly(saturday, sunday);
    }

    @Test
    void choicesStandInTheirOwnOrder() {
        var league = field("Competitie", ExtraType.CHOICE);
        office.extraFields.addChoice(league, "zondag");
        var saturday = office.extraFields.addChoice(league, "zaterdag");

        office.extraFields.moveChoice(league, saturday, -1);

        assertThat(kept(league).choices()).extracting(ListEntry::name).containsExactly("zaterdag", "zondag");
    }

    @Test
    void fieldsOfPeopleAndOfPartnersAreCountedApart() {
        var color = field("Kleur", ExtraType.TEXT);
        var card = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.PERSON, "Kleur", ExtraType.TEXT));
        fill(office.organisation("De Meer"), color, "rood");
        fill(office.organisation("De Brug"), color, "wit");
        var person = office.person("Jan", "de", "Wit");
        office.extras.change(ExtraSubject.PERSON, person, ExtraValues.NONE, ExtraValues.NONE.with(card, "geel"));

        assertThat(office.extraFields.uses()).isEqualTo(Map.of(color, 2L, card, 1L));
    }
}
