package nl.buurtbrug.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.testing.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookRowsTest {

    @TempDir
    private Path folder;

    private List<TableRow> rows(RawWorkbook workbook) {
        return rows(workbook, "Blad1", TableLines.ALL);
    }

    private List<TableRow> rows(RawWorkbook workbook, String sheet, TableLines lines) {
        try (var rows = WorkbookRows.open(workbook.write(folder.resolve("list.xlsx")), sheet, lines)) {
            var found = new ArrayList<TableRow>();
            rows.forEach(found::add);
            return found;
        }
    }

    private List<String> cells(RawWorkbook workbook) {
        return rows(workbook).getFirst().cells();
    }

    private static String number(int style, String value) {
        return "<c s=\"%d\"><v>%s</v></c>".formatted(style, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "General ~ 12 ~ 12", "General ~ 12.0 ~ 12", "General ~ 0.30000000000000004 ~ 0,3", "General ~ 3.1612345678E10 ~ 31612345678", "General ~ -4.5 ~ -4,5",
        "0 ~ 12.6 ~ 13", "0.00 ~ 1234.5 ~ 1234,50", "#,##0 ~ 1234 ~ 1234", "0% ~ 0.25 ~ 25%", "0.0% ~ 0.125 ~ 12,5%", "0.## ~ 12 ~ 12", "0.00E+00 ~ 31612345678 ~ 31612345678",
        "00000000 ~ 991207 ~ 00991207", "0000000000 ~ 612345678 ~ 0612345678", "0##-####### ~ 201234567 ~ 020-1234567", "\"+\"00 0 00000000 ~ 31612345678 ~ +31 6 12345678",
        "00\\-00 ~ 1207 ~ 12-07", "\"€\" #,##0.00 ~ 12.5 ~ € 12,50", "[$€-413] 0.00;[Red]-0.00 ~ 3 ~ € 3,00", "0\" stuks\" ~ 7 ~ 7 stuks", "@ ~ 12 ~ 12",
        "dd-mm-yyyy ~ 45363 ~ 2024-03-12", "[$-413]d mmmm yyyy;@ ~ 45363.5 ~ 2024-03-12", "dd/mm/yy hh:mm ~ 45363.604166667 ~ 2024-03-12 14:30", "hh:mm ~ 0.604166667 ~ 14:30",
        "yyyy-mm-dd ~ 59 ~ 1900-02-28", "yyyy-mm-dd ~ 61 ~ 1900-03-01", "mmm-yy ~ 45352 ~ 2024-03-01", "\"dag\" 0 ~ 5 ~ dag 5", "[Red]0 ~ 5 ~ 5", "[h]:mm ~ 0.5 ~ 12:00"
    })
    void aNumberReadsAsItsFormatShowsIt(String code, String value, String shown) {
        assertThat(cells(RawWorkbook.of("<row r=\"1\">" + number(1, value) + "</row>").formats(code))).containsExactly(shown);
    }

    @Test
    void daysOfAnOldMacCountFrom1904() {
        assertThat(cells(RawWorkbook.of("<row>" + number(1, "43901") + "</row>").formats("dd-mm-yyyy").from1904())).containsExactly("2024-03-12");
    }

    @Test
    void textsBooleansErrorsFormulasAndDatesReadAsTheyAreSeen() {
        var workbook = RawWorkbook.of("""
                <row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>los</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>\
                <c t="str"><f>A1&amp;"x"</f><v>Vlietlandx</v></c><c><f>1+1</f><v>2</v></c><c t="d"><v>2024-03-12T00:00:00</v></c><c t="s"><v>2</v></c></row>""")
                .texts("<si>\n <t>Vlietland</t>\n</si><si><r><rPr><b/></rPr><t>De </t></r><r><t xml:space=\"preserve\">Brug</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si>");

        assertThat(cells(workbook)).containsExactly("Vlietland", "De Brug", "los", "WAAR", "#N/A", "Vlietlandx", "2", "2024-03-12", "a\nb_x0041_");
    }

    @Test
    void aRowKeepsItsNumberAndACellItsColumn() {
        var rows = rows(RawWorkbook.of("""
                <row r="1"><c r="A1" s="0"/></row><row r="3"><c r="B3" t="inlineStr"><is><t>b</t></is></c><c r="D3"/></row><row r="4"/>\
                <row r="7"><c r="A7" t="inlineStr"><is><t>a</t></is></c><c r="AB7" t="inlineStr"><is><t>ab</t></is></c></row>"""));

        assertThat(rows).extracting(TableRow::line).containsExactly(3, 7);
        assertThat(rows.getFirst().cells()).containsExactly("", "b");
        assertThat(rows.getLast().cells()).hasSize(28).endsWith("ab");
    }

    @Test
    void headersStandWhereTheyAreSaidToAndTheFooterIsLeftOut() {
        var row = "<row r=\"%d\"><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        var workbook = RawWorkbook.of(row.formatted(1, "Titel") + row.formatted(3, "Naam") + row.formatted(4, "Vlietland") + row.formatted(9, "Totaal"));

        try (var rows = WorkbookRows.open(workbook.write(folder.resolve("list.xlsx")), "Blad1", new TableLines(3, 3, 9))) {
            assertThat(rows.header()).containsExactly("Naam");
            assertThat(rows.iterator()).toIterable().extracting(TableRow::cells).containsExactly(List.of("Vlietland"));
        }
    }

    @Test
    void aSheetIsFoundByItsNameWhateverTheCapitals() {
        var workbook = new RawWorkbook().sheet("Leden", "<row r=\"1\">" + number(0, "1") + "</row>").sheet("Partners", "<row r=\"2\">" + number(0, "2") + "</row>");

        assertThat(rows(workbook, "partners ", TableLines.ALL)).singleElement().satisfies(row -> assertThat(row.cells()).containsExactly("2"));
        assertThatThrownBy(() -> rows(workbook, "Sponsors", TableLines.ALL)).isInstanceOfSatisfying(UnreadableTable.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_SUCH_SHEET));
    }

    @Test
    void aWorkbookThatIsCutOffIsDamaged() throws Exception {
        var whole = Files.readAllBytes(RawWorkbook.of("<row r=\"1\">" + number(0, "1") + "</row>").write(folder.resolve("whole.xlsx")));
        var cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> WorkbookRows.open(cut, "Blad1", TableLines.ALL)).isInstanceOfSatisfying(UnreadableTable.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aSheetThatIsNoXmlIsDamagedAtTheRowWhereItEnds() {
        assertThatThrownBy(() -> rows(RawWorkbook.of("<row r=\"6\">" + number(0, "1") + "</row><row r=\"7\"><c></row>"))).isInstanceOfSatisfying(UnreadableTable.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(refusal.line()).isEqualTo(7);
        });
    }
}
