package nl.buurtbrug.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextTest {

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    @Test
    void whatTheToolkitSaysByItselfIsInTheSameLanguage() {
        Text.use(Language.ENGLISH);
        assertThat(Locale.getDefault(Locale.Category.FORMAT).getLanguage()).isEqualTo("en");

        Text.use(Language.DUTCH);
        assertThat(Locale.getDefault(Locale.Category.FORMAT).getLanguage()).isEqualTo("nl");
    }
}
