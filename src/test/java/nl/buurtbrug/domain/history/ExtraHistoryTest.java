package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ExtraHistoryTest {

    private final TestOffice office = new TestOffice();
    private final long members = field("Leden", ExtraType.NUMBER);
    private final long league = field("Competitie", ExtraType.CHOICE);
    private final long saturday = office.extraFields.addChoice(league, "zaterdag");
    private final long club = office.organisation("De Meer");

    private long field(String name, ExtraType type) {
        return office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type));
    }

    private ExtraValues kept() {
        return office.extras.of(ExtraSubject.ORGANISATION, club);
    }

    private void change(ExtraValues after) {
        assertThat(office.extras.change(ExtraSubject.ORGANISATION, club, kept(), after)).isTrue();
    }

    private List<String> told() {
        return office.history.ofOrganisation(club).stream().map(HistoryEntry::words).toList();
    }

    private HistoryEntry latest() {
        return office.history.ofOrganisation(club).getFirst();
    }

    @Test
    void whatIsFilledInChangedAndEmptiedIsToldInSentences() {
        change(ExtraValues.NONE.with(members, "1250"));
        change(ExtraValues.NONE.with(members, "1300.5"));
        change(ExtraValues.NONE.with(league, Long.toString(saturday)));

        assertThat(told()).anyMatch(words -> words.endsWith("vulde het extra veld ‘Leden’ in: “1.250”."))
                .anyMatch(words -> words.contains("het extra veld ‘Leden’") && words.contains("1.250") && words.contains("1.300,5"))
                .anyMatch(words -> words.contains("het extra veld ‘Competitie’") && words.contains("zaterdag"));
    }

    @Test
    void anOldValueIsPutBackAndThatCanBeUndone() {
        change(ExtraValues.NONE.with(members, "1250"));
        change(ExtraValues.NONE.with(members, "1300"));

        var done = (PutBack.Done) office.history.putBack(latest());
        assertThat(kept().of(members)).isEqualTo("1250");

        assertThat(done.undo().getAsBoolean()).isTrue();
        assertThat(kept().of(members)).isEqualTo("1300");
    }

    @Test
    void whatWasEmptiedIsPutBackToo() {
        change(ExtraValues.NONE.with(league, Long.toString(saturday)));
        change(ExtraValues.NONE);

        assertThat(office.history.putBack(latest())).isInstanceOf(PutBack.Done.class);
        assertThat(kept().of(league)).isEqualTo(Long.toString(saturday));
    }

    @Test
    void aValueOfAFieldThatIsNoMoreIsNotPutBack() {
        change(ExtraValues.NONE.with(members, "1250"));
        var field = office.extraFields.fields().field(members).orElseThrow();
        office.extraFields.remove(field);

        assertThat(told().getFirst()).contains("Leden", "1250");
        assertThat(office.history.putBack(latest())).isInstanceOf(PutBack.Refused.class);
    }

    @Test
    void whoIsRemovedForGoodLeavesNothingInExtraFields() {
        change(ExtraValues.NONE.with(members, "1250"));
        office.bin.binOrganisations(List.of(club));

        office.bin.removeForGood(office.bin.all());

        assertThat(office.extras.all(ExtraSubject.ORGANISATION)).isEmpty();
        assertThat(office.organisations.rows()).isEmpty();
    }
}
