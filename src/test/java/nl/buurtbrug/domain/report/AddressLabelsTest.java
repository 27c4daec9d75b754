package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.Test;

class AddressLabelsTest {

    private final Town town = new Town().withMeerkoeten();

    @Test
    void aLabelGoesToThePostalAddressAndTheMainContact() throws IOException {
        var document = town.make(Report.Labels.of(Town.everyone()));

        assertThat(PdfReader.text(document.pdf()).lines().map(String::strip)).containsExactly(
                "s.v. De Meerkoeten", "t.a.v. Bram van der Meer", "Postbus 12", "9990 AA\u00A0 BEEKERDAM");
        assertThat(document.remark()).isEmpty();
    }

    @Test
    void theMainContactMayBeLeftOut() throws IOException {
        var document = town.make(new Report.Labels(Town.everyone(), LabelKind.TWO_BY_SEVEN, 0, false));

        assertThat(PdfReader.text(document.pdf())).doesNotContain("t.a.v.");
    }

    @Test
    void whoHasNoAddressIsCountedAndWhoIsArchivedIsNot() throws IOException {
        town.partner("Zonder adres", town.club, Address.EMPTY);
        var old = town.partner("Gestopt", town.club, Town.SPORTLAAN);
        town.office.organisations.archive(Set.of(old));

        var document = town.make(Report.Labels.of(new Selection<>(Town.all(), Set.of(town.meerkoeten, old))));
        var all = town.make(Report.Labels.of(Town.everyone()));

        assertThat(PdfReader.text(document.pdf())).contains("Meerkoeten").doesNotContain("Gestopt");
        assertThat(all.remark()).isEqualTo("1 partner heeft geen volledig adres en krijgt geen etiket.");
    }

    @Test
    void aSheetThatWasUsedBeforeIsFilledFirst() throws IOException {
        for (var i = 0; i < 24; i++) {
            town.partner("Club " + i, town.club, Town.SPORTLAAN);
        }

        var fresh = town.make(new Report.Labels(Town.everyone(), LabelKind.THREE_BY_EIGHT, 0, false));
        var used = town.make(new Report.Labels(Town.everyone(), LabelKind.THREE_BY_EIGHT, 23, false));

        assertThat(PdfReader.sheets(fresh.pdf())).isEqualTo(2);
        assertThat(PdfReader.text(fresh.pdf()).lines().filter(line -> line.contains("Sportlaan"))).hasSize(8);
        assertThat(PdfReader.sheets(used.pdf())).isEqualTo(2);
    }

    @Test
    void withoutAnyAddressItSaysSo() throws IOException {
        var document = town.make(Report.Labels.of(Selection.of(Town.all().withText("zwemmen"))));

        assertThat(PdfReader.text(document.pdf())).contains("Er zijn geen etiketten.");
    }
}
