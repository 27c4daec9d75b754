package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

class DossiersTest {

    private final Town town = new Town().withMeerkoeten();
    private final Selection<PartnerSort> meerkoeten = Selection.picked(PartnerSort.NAME, town.meerkoeten);

    @Test
    void theOverviewOfAPartnerTellsWhatIsKnown() throws IOException {
        var text = text(Report.Dossiers.of(meerkoeten));

        assertThat(text).contains("Partneroverzicht", "s.v. De Meerkoeten", "Sportvereniging in Molenwijk.", "Actief sinds 12 maart 2025.", "Eigenaar: Marieke Vos.",
                "Sportlaan 4", "Post: Postbus 12, 9990 AA Beekerdam", "0199 550 123", "info@meerkoeten.example");
        assertThat(text).contains("Bram van der Meer", "Voorzitter,", "hoofdcontact", "06 00412736", "na 19 uur", "Aylin Demir", "sleutelfiguur", "liefst per e-mail");
        assertThat(text).contains("Sporters (eigen leden)", "± 240", "Hoog", "Drempel: Komen", "12 mrt 2025", "Eerste", "jeugd", "12345678",
                "minstens elke 60 dagen", "Ruimte voor notities", "Blad 1 van 1");
    }

    @Test
    void whoLeftIsNotOnIt() throws IOException {
        assertThat(text(Report.Dossiers.of(meerkoeten))).doesNotContain("Oud Bestuur");
    }

    @Test
    void theInternalNoteComesOnlyWhenItIsChosen() throws IOException {
        assertThat(text(Report.Dossiers.of(meerkoeten))).doesNotContain("penningmeester");
        assertThat(text(new Report.Dossiers(meerkoeten, EnumSet.allOf(DossierPart.class)))).contains("Interne notitie", "De penningmeester tekent.");
    }

    @Test
    void theLastTalksAndWhatIsStillOpenAreOnIt() throws IOException {
        var promise = new FollowUpDetails("Stuurt de folder", LocalDate.of(2026, 11, 30), Debtor.PARTNER, Optional.empty(), Optional.empty(),
                FollowUpDetails.About.organisation(town.meerkoeten));
        for (int day = 1; day <= 6; day++) {
            town.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, day), Optional.empty(), ContactKind.CALL, 0, "Gesprek " + day, Optional.empty(),
                    Set.of(), Set.of(town.meerkoeten)), day == 1 ? List.of(promise) : List.of(), Origin.TYPED);
        }

        assertThat(text(Report.Dossiers.of(meerkoeten))).contains("Open acties", "30 nov 2026", "Stuurt de folder", "Laatste contact", "Gesprek 6", "Gesprek 2")
                .doesNotContain("Gesprek 1");
    }

    @Test
    void whatIsDoneIsNotAmongTheOpenActions() throws IOException {
        var promise = new FollowUpDetails("Stuurt de folder", LocalDate.of(2026, 11, 30), Debtor.PARTNER, Optional.empty(), Optional.empty(),
                FollowUpDetails.About.organisation(town.meerkoeten));
        town.office.contacts.tick(town.office.contacts.add(promise).getFirst().either(), true);

        assertThat(text(Report.Dossiers.of(meerkoeten))).doesNotContain("Open acties", "Stuurt de folder");
    }

    @Test
    void whatIsNotChosenStaysOff() throws IOException {
        assertThat(text(new Report.Dossiers(meerkoeten, Set.of(DossierPart.PHASES)))).contains("Fasen").doesNotContain("Bram", "Sporters", "Ruimte voor notities");
    }

    @Test
    void eachOfSeveralPartnersBeginsOnItsOwnSheet() throws IOException {
        town.partner("Aquaclub", town.club, Address.EMPTY);

        var document = town.make(Report.Dossiers.of(Selection.of(Town.all().withText("sport"))));

        assertThat(document.title()).isEqualTo("Partneroverzichten");
        assertThat(PdfReader.sheets(document.pdf())).isEqualTo(2);
        assertThat(PdfReader.text(document.pdf())).contains("Aquaclub", "Geen adres bekend.", "s.v. De Meerkoeten", "Gekozen: Gezocht op ‘sport’.", "Blad 1 van 1").doesNotContain("Blad 2");
    }

    @Test
    void aPileThatIsMadeInPartsIsOneAccessibleDocumentInOrder() throws IOException, VeraPDFException {
        IntStream.rangeClosed(1, 250).forEach(number -> town.partner("Club %03d".formatted(number), town.club, Address.EMPTY));
        var steps = new ArrayList<Long>();
        var progress = new Progress() {
            @Override
            public void done(long done, long total) {
                steps.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        var pdf = ((Outcome.Made) town.office.reports.make(Report.Dossiers.of(Town.everyone()), progress)).document().pdf();

        assertThat(PdfReader.sheets(pdf)).isEqualTo(251);
        assertThat(PdfReader.text(pdf)).containsSubsequence("Club 001", "Club 100", "Club 101", "Club 250", "Meerkoeten").doesNotContain("Blad 2");
        assertThat(steps).contains(0L, 100L, 200L);
        assertThat(PdfReader.faultsAsAccessiblePdf(pdf)).isEmpty();
    }

    @Test
    void aPileThatIsCancelledIsNotMade() {
        var cancelled = new Progress() {
            @Override
            public void done(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> town.office.reports.make(Report.Dossiers.of(Town.everyone()), cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void thePreviewBeginsWithTheFirstPartner() throws IOException {
        town.partner("Aquaclub", town.club, Address.EMPTY);

        var beginning = (Outcome.Made) town.office.reports.beginning(Report.Dossiers.of(Town.everyone()));

        assertThat(PdfReader.text(beginning.document().pdf())).contains("Aquaclub").doesNotContain("Meerkoeten");
    }

    @Test
    void withoutPartnersItSaysSo() throws IOException {
        assertThat(text(Report.Dossiers.of(Selection.of(Town.all().withText("zwemmen"))))).contains("Met deze keuze zijn er geen partners.");
    }

    @Test
    void theFileIsCalledAfterThePartner() {
        assertThat(town.make(Report.Dossiers.of(meerkoeten)).fileName()).isEqualTo("s.v. De Meerkoeten 2026-11-23.pdf");
    }

    private String text(Report report) throws IOException {
        return PdfReader.text(town.make(report).pdf());
    }
}
