package nl.buurtbrug.domain.transfer.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"jeugd; sport, buurt", "\"jeugd\",\"sport\",\"buurt\"", "* jeugd ::: * sport ::: buurt", "jeugd|sport|buurt", "jeugd\nsport\r\nbuurt", "#jeugd, #sport, #buurt", " jeugd ;; sport;buurt; ", "jeugd, Jeugd, sport, buurt", "[jeugd, sport, buurt]"})
    void severalTagsInACellComeApartEachOnce(String cell) {
        assertThat(TagText.split(cell)).containsExactly("jeugd", "sport", "buurt");
    }

    @Test
    void aTagMayHoldSpacesAndSigns() {
        assertThat(TagText.split("jeugd & sport;  Oud  Noord ; C++")).containsExactly("jeugd & sport", "Oud Noord", "C++");
        assertThat(TagText.split(" , ")).isEmpty();
    }
}
