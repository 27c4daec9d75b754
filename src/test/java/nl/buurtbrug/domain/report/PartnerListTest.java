package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FilterWords;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.Test;

class PartnerListTest {

    private final Town town = new Town().withMeerkoeten();

    @Test
    void theListSaysWhoItIsFromWhatItIsAndHowManySheets() throws IOException {
        var text = list(Report.PartnerList.of(Town.everyone()));

        assertThat(text).contains("Bureau Gelijk Beekerdam", "Kerkplein 7, 9990 AA Beekerdam", "info@bureaugelijk.example", "Partnerlijst",
                "Alle partners.", "Alleen voor intern gebruik.", "ma 23 nov 2026", "Blad 1 van 1", "1 partner.");
        assertThat(text).contains("s.v. De Meerkoeten", "sportvereniging", "Actief", "Molenwijk", "Bram van der Meer", "06 00412736");
    }

    @Test
    void theHeadingSaysTheFilterAsTheFootOfTheScreenDoes() throws IOException {
        town.partner("obs De Klimboom", town.school, Address.EMPTY);
        var query = Town.all().withText("meer").withChosen(Facet.STAGE, Set.of((long) Stage.ACTIVE.ordinal(), (long) Stage.IN_TALKS.ordinal()))
                .withChosen(Facet.NEIGHBOURHOOD, Set.of(town.neighbourhood));
        var words = FilterWords.of(query, town.office.directory.partners(query));

        var text = list(Report.PartnerList.of(Selection.of(query)));

        assertThat(words).isEqualTo("Gezocht op ‘meer’. Fase: Actief of In gesprek. Wijk: Molenwijk.");
        assertThat(text).contains(words).contains("Meerkoeten").doesNotContain("Klimboom");
    }

    @Test
    void pickedPartnersComeInTheOrderOfTheListWhateverTheFilter() throws IOException {
        var tree = town.partner("obs De Klimboom", town.school, Address.EMPTY);
        town.partner("Toneelgroep", town.club, Address.EMPTY);
        town.office.organisations.archive(Set.of(tree));

        var text = list(Report.PartnerList.of(new Selection<>(Town.all().withText("niets"), Set.of(town.meerkoeten, tree))));

        assertThat(text).contains("2 zelf gekozen.", "Klimboom", "Meerkoeten").doesNotContain("Toneelgroep");
    }

    @Test
    void manyColumnsLieOnASheetOnItsSide() throws IOException {
        var document = town.make(new Report.PartnerList(Town.everyone(), EnumSet.range(PartnerColumn.SINCE, PartnerColumn.AUDIENCES)));

        assertThat(PdfReader.text(document.pdf())).contains("Sportlaan 4", "12 mrt 2025", "Marieke Vos", "jeugd", "Sporters", "info@meerkoeten.example");
        assertThat(PdfReader.width(document.pdf())).isGreaterThan(800);
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        var text = list(Report.PartnerList.of(Selection.of(Town.all().withText("zwemmen"))));

        assertThat(text).contains("Gezocht op ‘zwemmen’.", "Met deze keuze zijn er geen partners.", "Blad 1 van 1");
    }

    @Test
    void theFileIsCalledAfterTheListAndTheDay() {
        assertThat(town.make(Report.PartnerList.of(Town.everyone())).fileName()).isEqualTo("Partnerlijst 2026-11-23.pdf");
    }

    @Test
    void aSavedViewGivesThePaperItsTitleAndTheFileItsName() throws IOException {
        var selection = Selection.of(Town.all().withText("meer")).named("Rond het meer");

        assertThat(list(Report.PartnerList.of(selection))).contains("Partnerlijst", "Rond het meer", "Gezocht op ‘meer’.");
        assertThat(town.make(Report.PartnerList.of(selection)).fileName()).isEqualTo("Rond het meer 2026-11-23.pdf");
    }

    private String list(Report report) throws IOException {
        return PdfReader.text(town.make(report).pdf());
    }
}
