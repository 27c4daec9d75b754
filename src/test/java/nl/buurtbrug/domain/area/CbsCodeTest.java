package nl.buurtbrug.domain.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbsCodeTest {

    @ParameterizedTest
    @CsvSource({"0344,GM0344", "gm0344,GM0344", "GM 0344,GM0344", "' 0014 ',GM0014"})
    void aMunicipalityMayBeGivenWithOrWithoutItsLetters(String typed, String kept) {
        var details = new MunicipalityDetails("Beekerdam", typed);

        assertThat(details.cbsCode()).isEqualTo(kept);
        assertThat(details.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"034401,WK034401", "wk034401,WK034401", "03440101,BU03440101", "BU 0344 01 01,BU03440101", "WK0344.01,WK034401"})
    void aNeighbourhoodMayBeGivenWithOrWithoutItsLetters(String typed, String kept) {
        var details = new NeighbourhoodDetails(1, "Molenwijk", typed, List.of());

        assertThat(details.cbsCode()).isEqualTo(kept);
        assertThat(details.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"344", "GM344", "GM03444", "WK034401", "034401", "Beekerdam"})
    void whatIsNoCodeOfAMunicipalityIsRefusedAsItWasTyped(String typed) {
        var details = new MunicipalityDetails("Beekerdam", typed);

        assertThat(details.problems()).containsExactly(new Problem("area.cbsCode", "problem.municipalityCode"));
        assertThat(details.cbsCode()).endsWith(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0344", "GM0344", "WK0344011", "BU034401", "0344012", "wijk 1"})
    void whatIsNoCodeOfANeighbourhoodIsRefused(String typed) {
        assertThat(new NeighbourhoodDetails(1, "Molenwijk", typed, List.of()).problems())
                .containsExactly(new Problem("area.cbsCode", "problem.neighbourhoodCode"));
    }

    @Test
    void aCodeMayBeLeftOut() {
        assertThat(new MunicipalityDetails("Beekerdam", " ").problems()).isEmpty();
        assertThat(new NeighbourhoodDetails(1, "Molenwijk", "", List.of()).problems()).isEmpty();
    }
}
