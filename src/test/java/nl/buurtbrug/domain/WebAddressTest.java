package nl.buurtbrug.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({"www.club.example,https://www.club.example", "club.example,https://club.example", "HTTP://Club.Example/,http://club.example", "https://club.example/Over-Ons?x=1,https://club.example/Over-Ons?x=1",
            "club.example:8080/a,https://club.example:8080/a", "' www.club.example ',https://www.club.example", "<http://club.example>,http://club.example", "//club.example,https://club.example", "www.café.example,https://www.café.example"})
    void anAddressIsWrittenInFull(String written, String address) {
        assertThat(WebAddress.normalise(written)).isEqualTo(address);
        assertThat(WebAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://club.example", "mailto:a@b.example", "geen website", "geen", "", "https://", "https://x y.example", "https://club.example/\"><b>", "data:text/html,x"})
    void onlyTheWebIsAccepted(String written) {
        assertThat(WebAddress.isValid(WebAddress.normalise(written))).isFalse();
    }
}
