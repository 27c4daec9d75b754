package nl.buurtbrug.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactCsvTest {

    private static List<List<Optional<String>>> throughAFile(List<List<Optional<String>>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            ExactCsv.begin(writer);
            for (var row : rows) {
                ExactCsv.write(writer, row);
            }
        }
        var reader = new ExactCsv.Rows(new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8));
        var read = new ArrayList<List<Optional<String>>>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            read.add(row.get());
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a;b", "\"", "\"\"", "a\r\nb", "\r", "\n", "\t", "=1+1", "'=1+1", "''@x", "-5", "+31 6 12345678", "=\"0012\"", "\\", "\\u0041",
        "\\\\u005c", "\\u", "C:\\users", "\0", "a\0b", "\uD800", "\uDC00x", "\uD83D\uDE00", "\uFEFF", "\u00A0x", "null", "NULL", "x ", " x", "\u202Eabc", "Jansen & Zonen <b>"})
    void everyTextComesBack(String text) throws IOException {
        var rows = List.of(List.of(Optional.of(text), Optional.of("next")), List.of(Optional.of(text)));

        assertThat(throughAFile(rows)).isEqualTo(rows);
    }

    @Test
    void noValueIsNotAnEmptyText() throws IOException {
        var rows = List.of(List.of(Optional.<String>empty(), Optional.of(""), Optional.<String>empty()), List.of(Optional.<String>empty()), List.of(Optional.of("")));

        assertThat(throughAFile(rows)).isEqualTo(rows);
    }

    @Test
    void anyMixtureOfHostileSignsComesBack() throws IOException {
        var random = new Random(20261124);
        var signs = "abc \\u0;,\"'\r\n\t=+-@|\0\uD800\uDC00\uFEFFé€".toCharArray();
        for (int round = 0; round < 500; round++) {
            var rows = Stream.generate(() -> Stream.generate(() -> random.nextInt(8) == 0 ? Optional.<String>empty() : Optional.of(text(random, signs)))
                    .limit(3).toList()).limit(4).toList();

            assertThat(throughAFile(rows)).isEqualTo(rows);
        }
    }

    private static String text(Random random, char[] signs) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    @Test
    void noCellRunsAsAFormula() throws IOException {
        var written = new StringWriter();

        ExactCsv.write(written, List.of(Optional.of("=HYPERLINK(\"x\")"), Optional.of("@SUM")));

        assertThat(written).hasToString("\"'=HYPERLINK(\"\"x\"\")\";'@SUM\r\n");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoRow() {
        assertThatThrownBy(() -> new ExactCsv.Rows(new StringReader("\"half")).next()).isInstanceOf(IOException.class);
    }
}
