package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {" jan@club.example ", "Jan@Club.example", "mailto:jan@club.example", "MAILTO: jan@club.example", "Jan Smit <jan@club.example>", "<jan@club.example>",
            "jan@club.example;", "jan@club.example,", "'jan@club.example'", "* jan@club.example", "\"Smit, Jan\" <jan@club.example>", "mailto:jan@club.example?subject=Hallo", "jan@club.example."})
    void anAddressIsWrittenOneWay(String written) {
        assertThat(EmailAddress.normalise(written)).isEqualTo("jan@club.example");
        assertThat(EmailAddress.isValid(EmailAddress.normalise(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@club.example", "jan.van-der.meer+brug@sub.club.example", "j_1@club.amsterdam", "info@café.example", "o'brien@club.example", "a@b.nl"})
    void aUsualAddressIsValid(String address) {
        assertThat(EmailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jan", "jan@", "@club.example", "jan@club", "jan club@club.example", "jan@@club.example", "jan@club..example", ".jan@club.example", "jan@-club.example", "geen-mail", "jan@club.example, piet@club.example"})
    void whatCannotBeAnAddressIsRefused(String address) {
        assertThat(EmailAddress.isValid(address)).isFalse();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(EmailAddress.isValid("a".repeat(250) + "@b.nl")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example; c@d.example", "a@b.example, c@d.example", "a@b.example / c@d.example", "a@b.example c@d.example", "a@b.example\nc@d.example", "a@b.example ::: c@d.example",
            "A <a@b.example>; C <c@d.example>", "\"Aa, A\" <a@b.example>, \"Cc, C\" <c@d.example>", "a@b.example en c@d.example", "a@b.example;c@d.example;A@b.example", "* a@b.example ::: c@d.example", "a@b.example|c@d.example"})
    void severalAddressesInACellComeApartEachOnce(String cell) {
        assertThat(EmailAddress.split(cell)).containsExactly("a@b.example", "c@d.example");
    }

    @Test
    void aTextThatIsNoAddressIsNotLost() {
        assertThat(EmailAddress.split("geen-mail")).containsExactly("geen-mail");
        assertThat(EmailAddress.split(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@club.example", "Bestuur@club.example", "secretariaat@club.example", "contact@club.example", "administratie@club.example", "info.noord@club.example", "info+lijst@club.example", "INFO@CLUB.EXAMPLE"})
    void aMailboxOfAnOfficeIsShared(String address) {
        assertThat(EmailAddress.isShared(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"jan@club.example", "j.smit@club.example", "informant@club.example", "pr.jansen@club.example", "infojan@club.example", "geen"})
    void aPersonalMailboxIsNot(String address) {
        assertThat(EmailAddress.isShared(address)).isFalse();
    }
}
