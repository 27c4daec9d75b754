package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"1-2-26", "1-2-2026", "01/02/2026", "1.2.26", "1 feb 2026", "1 februari 2026", "zo 1 feb 2026", "1 February 2026", "2026-02-01", " 1-2 ", "1 feb"})
    void theFirstOfFebruaryIsReadHoweverItIsTyped(String typed) {
        assertThat(DateInput.read(typed, TODAY)).isEqualTo(new DateInput.Day(LocalDate.of(2026, 2, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31-11-2026 | 31 november bestaat niet. Kies een andere datum.",
        "29-2-2026 | 29 februari bestaat niet. Kies een andere datum.",
        "1-13-2026 | Maand 13 bestaat niet. Kies een andere datum.",
        "morgen | Dit is geen datum. Typ bijvoorbeeld 1-2-2026.",
        "1-2-026 | Dit is geen datum. Typ bijvoorbeeld 1-2-2026."})
    void whatIsNoDateIsSaidInASentence(String typed, String reason) {
        assertThat(DateInput.read(typed, TODAY)).isInstanceOfSatisfying(DateInput.Wrong.class, wrong -> assertThat(wrong.at("phase.from").words()).isEqualTo(reason));
    }

    @Test
    void nothingTypedIsNoDate() {
        assertThat(DateInput.read("  ", TODAY)).isEqualTo(new DateInput.Nothing());
    }
}
