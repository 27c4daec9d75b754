package nl.buurtbrug.platform.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no table, though their name ends with `.csv`: one refusal that knows what they are, and no list refused by mistake.
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private void refused(Reason reason, String... texts) {
        for (var text : texts) {
            refused(reason, text.getBytes(UTF_8));
        }
    }

    private void refused(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> CsvSniffer.detect(file(bytes))).as(new String(bytes, ISO_8859_1)).isInstanceOfSatisfying(UnreadableTable.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("ledenlijst.csv"), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Test
    void aWebPageIsNoList() {
        refused(Reason.WEB_PAGE, "<!DOCTYPE html>\n<html><head><title>Leden</title>\n", "\uFEFF\n  <HTML lang='nl'>\n<body>Inloggen</body></html>",
                "<table border=1>\n<tr><td>Naam</td><td>Plaats</td></tr>\n</table>", "<!-- export -->\n<html xmlns:x=\"urn:x\">\n<body>\n",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>");
        refused(Reason.WEB_PAGE, "\uFEFF<html>\r\n<body>Café</body></html>".getBytes(UTF_16LE));
    }

    @Test
    void anAddressBookOrAgendaInItsOwnFormIsNoList() {
        refused(Reason.ADDRESS_CARDS, "BEGIN:VCARD\nVERSION:3.0\nFN:Jan Jansen\nEND:VCARD\n", "\uFEFFbegin:vcard\r\nversion:2.1\r\nn:Jansen;Jan\r\nend:vcard\r\n");
        refused(Reason.CALENDAR, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        refused(Reason.ADDRESS_BOOK, "dn: cn=Jan Jansen,mail=jan@x.example\nobjectclass: top\nmail: jan@x.example\n", "version: 1\n\n# eerste\ndn:: Y249SmFu\nobjectClass: person\n");
    }

    @Test
    void dataInAFormForProgramsAreNoList() {
        refused(Reason.JSON, "{\"leden\": [{\"naam\": \"Jan\"}]}", "[\n  {\"naam\": \"Jan; de Vries\",\n \"e\": \"a@b.example\"},\n  {\"naam\": \"Marie\"}\n]\n",
                "{\"naam\":\"Jan\"}\n{\"naam\":\"Marie\"}\n", "[[\"naam\",\"plaats\"],[\"Jan\",\"Beekerdam\"]]", "{\"a\": \"" + "x".repeat(5000) + "\"}");
        refused(Reason.XML, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<leden>\n<lid naam='Jan'/>\n</leden>", "<leden>\n  <lid><naam>Jan</naam></lid>\n</leden>\n", "<leden><lid>Jan</lid></leden>");
        refused(Reason.OLD_SPREADSHEET, "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">");
    }

    @Test
    void documentsAndPicturesAreNoList() {
        refused(Reason.DOCUMENT, "{\\rtf1\\ansi Ledenlijst\\par Jan;Jansen}", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "PK\u0003\u0004....[Content_Types].xml....word/document.xml",
                "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text");
        refused(Reason.DAMAGED, "PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml");
        refused(Reason.OTHER_SPREADSHEET, "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        refused(Reason.ARCHIVE, "PK\u0003\u0004....lijst.csv");
        refused(Reason.PICTURE, "<svg xmlns='http://www.w3.org/2000/svg'><text>Jan</text></svg>", "<?xml version='1.0'?><svg/>", "GIF89a..");
        refused(Reason.PICTURE, "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1));
        refused(Reason.PICTURE, "\u00FF\u00D8\u00FF\u00E0..JFIF".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Naam</b>;<b>Plaats</b>\n<i>De Brug</i>;Beekerdam\n<i>De Sluis</i>;Vlietdam\n", "Naam;Tekst\nDe Brug;<html><body>Welkom</body></html>\n", "<p>Welkom</p>;De Brug\n<p>Dag</p>;De Sluis\n",
            "<html><body>Welkom</body></html>;De Brug\n<html><body>Dag</body></html>;De Sluis\n", "<p><b>Welkom</b></p>;De Brug\n<p><b>Dag</b></p>;De Sluis\n",
            "Naam;Gegevens\nDe Brug;\"{\"\"a\"\": 1}\"\n", "{\"a\": 1};De Brug\n{\"a\": 2};De Sluis\n", "[\"a\"];De Brug\n[\"b\"];De Sluis\n", "[Naam];[Plaats]\nDe Brug;Beekerdam\n", "[1] De Brug;Beekerdam\n[2] De Sluis;Vlietdam\n",
            "dn,cn,mail\ncn=jan,Jan,jan@x.example\n", "Naam;Kaartje\nJan;\"BEGIN:VCARD\nEND:VCARD\"\n", "<Jan@x.example>;Jan\n<marie@x.example>;Marie\n", "BM;PK;GIF\n1;2;3\n", "<onbekend>;Naam\n<onbekend>;Jan\n",
            "version;dn\n1;2\n", "{naam};{plaats}\nDe Brug;Beekerdam\n"})
    void aListThatHoldsSuchTextStaysAList(String text) {
        assertThat(CsvSniffer.detect(file(text.getBytes(UTF_8))).separator()).isIn(';', ',');
    }
}
