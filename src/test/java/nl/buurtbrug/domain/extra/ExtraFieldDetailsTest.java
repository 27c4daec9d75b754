package nl.buurtbrug.domain.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.buurtbrug.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraFieldDetailsTest {

    private static List<String> reasons(String name, ExtraFields fields) {
        return new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, ExtraType.TEXT).problems(fields, 0).stream().map(Problem::reason).toList();
    }

    private static ExtraFieldSummary field(long id, String name) {
        return new ExtraFieldSummary(id, ExtraSubject.ORGANISATION, name, ExtraType.TEXT, true, List.of());
    }

    @ParameterizedTest
    @CsvSource({"Nationaliteit,column.forbiddenOrigin", "Herkomst,column.forbiddenSourceOrOrigin", "Geloof,column.forbiddenReligion", "Gezondheid,column.forbiddenHealth",
        "BSN,column.forbiddenCitizenNumber", "Geb. datum,column.forbiddenBirthDate", "Politieke voorkeur,column.forbiddenPolitics", "Strafblad,column.forbiddenCriminal"})
    void aNameThatAsksForASensitiveMatterIsRefusedWithTheReasonThatAnImportGives(String name, String reason) {
        assertThat(reasons(name, ExtraFields.NONE)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clubkleur", "Aantal leden", "Lid sinds", "Leeftijd doelgroep", "Denominatie", "AED aanwezig"})
    void aNameThatTellsOfNoOnePersonIsFine(String name) {
        assertThat(reasons(name, ExtraFields.NONE)).isEmpty();
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThat(reasons("  ", ExtraFields.NONE)).containsExactly("problem.required");
    }

    @Test
    void aNameThatDiffersInCaseAndMarksOnlyIsRefused() {
        assertThat(reasons("club-kleur", new ExtraFields(List.of(field(1, "Clubkleur"))))).containsExactly("extra.nameTwice");
    }

    @Test
    void theHeadOfAFixedColumnOfOurListsIsRefused() {
        assertThat(reasons("E-mail", ExtraFields.NONE)).containsExactly("extra.nameTaken");
    }

    @Test
    void thereAreFortyFieldsAtMost() {
        var forty = new ExtraFields(LongStream.rangeClosed(1, ExtraFieldDetails.MOST).mapToObj(id -> field(id, "Veld " + (char) ('A' + id / 26) + (char) ('a' + id % 26))).toList());

        assertThat(reasons("Nog een", forty)).containsExactly("extra.tooMany");
        assertThat(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Anders", ExtraType.TEXT).problems(forty, 3)).isEmpty();
        assertThat(new ExtraFieldDetails(ExtraSubject.PERSON, "Nog een", ExtraType.TEXT).problems(forty, 0)).isEmpty();
    }
}
