package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

/// Whatever people type comes out on every kind of report, readable and accessible (PDF/UA-1).
class HostileTextsTest {

    private static final List<String> HOSTILE = List.of("Jansen & Zonen <b>", "Feest \uD83C\uDF89", "\u200Fשלום\u200E (1984)", "a".repeat(190),
            "nul\u0000bel\u0007]]> {{x}} ${y}");

    private final Town town = new Town().withMeerkoeten();

    @BeforeEach
    void fill() {
        for (var text : HOSTILE) {
            var some = text.substring(0, Math.min(60, text.length()));
            var address = new Address(some, "1", "9990 AB", some);
            var id = town.office.organisations.create(new OrganisationDetails(text, town.club, address, Address.EMPTY, Optional.empty(), some, some, some, "",
                    Optional.empty(), 0, text.repeat(20)), Origin.TYPED);
            town.office.tags.add(List.of(id), some);
            var person = town.office.person(some, "", some);
            town.office.affiliations.add(person, id, AffiliationDetails.ofRole(some));
            var group = town.office.audiences.createGroup(some);
            town.office.audiences.add(id, new AccessDetails(group, AccessKind.VISITORS, 1, Trust.LOW, text));
        }
    }

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportIsAccessibleAndWhole(Language language) throws IOException, VeraPDFException {
        Text.use(language);
        for (var report : reports().toList()) {
            var pdf = town.make(report).pdf();

            assertThat(PdfReader.faultsAsAccessiblePdf(pdf)).as(report.getClass().getSimpleName()).isEmpty();
            assertThat(PdfReader.text(pdf)).as(report.getClass().getSimpleName()).contains("Jansen & Zonen <b>");
        }
    }

    private static Stream<Report> reports() {
        return Stream.of(
                new Report.PartnerList(Town.everyone(), EnumSet.allOf(PartnerColumn.class)),
                new Report.PersonList(Selection.of(Query.all(PersonSort.NAME)), EnumSet.allOf(PersonColumn.class)),
                new Report.Dossiers(Town.everyone(), EnumSet.allOf(DossierPart.class)),
                Report.Labels.of(Town.everyone()));
    }
}
