package nl.buurtbrug.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One small file as each program writes it.
class ProgramFilesTest {

    @ParameterizedTest
    @CsvSource({
            "google-contacts.csv, UTF-8, ',', 1, 3, Zoë",
            "outlook-nl.csv, windows-1252, ',', 1, 2, ''",
            "linkedin.csv, UTF-8, ',', 4, 2, Noor",
            "sportlink.csv, windows-1252, ;, 1, 2, 0012",
            "thunderbird.csv, UTF-8, ',', 1, 2, Ilse",
            "thunderbird.tsv, UTF-8, '\t', 1, 2, Ilse",
            "mailchimp.csv, UTF-8, ',', 1, 2, ilse@x.example",
            "civicrm.csv, UTF-8, ',', 1, 2, 12",
            "odoo.csv, UTF-8, ',', 1, 2, res_1",
            "duo-mac.csv, macintosh, ;, 1, 2, 00AB",
            "duo-dos.csv, IBM850, ;, 1, 2, 00AB",
            "excel-sep.csv, UTF-16LE, ;, 2, 2, De Linde",
            "own-list-without-header.csv, UTF-8, ;, 0, 2, De Linde",
            "title-and-totals.csv, windows-1252, ;, 4, 2, De Linde"})
    void aFileOfEachProgramIsUnderstood(String name, String encoding, char separator, int headerLine, int count, String first) throws URISyntaxException {
        var file = Path.of(getClass().getResource("/csv/" + name).toURI());

        var dialect = CsvSniffer.detect(file);

        assertThat(dialect.encoding()).isEqualTo(encoding);
        assertThat(dialect.separator()).isEqualTo(separator);
        assertThat(dialect.headerLine()).isEqualTo(headerLine);
        try (var rows = CsvRows.open(file, dialect)) {
            assertThat(rows).extracting(row -> row.cell(0)).hasSize(count).startsWith(first);
        }
    }
}
