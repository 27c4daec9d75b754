package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {

    private static final ColumnProposer PROPOSER = new ColumnProposer(LocalDate.of(2026, 11, 23));

    private final TestOffice office = new TestOffice();
    private final ListExport export = new ListExport(office.directory, office.people);

    @Test
    void aPartnerIsARowOfAllItsFields() {
        var details = new OrganisationDetails("s.v. De Meerkoeten", office.club(), new Address("Sportlaan", "4", "9990 AB", "Beekerdam"), Address.EMPTY,
                Optional.empty(), "info@meerkoeten.example", "0199 550 123", "https://www.meerkoeten.example", "00991207", Optional.empty(), 0, "");
        var club = office.organisations.create(details, Origin.TYPED);
        office.tags.add(List.of(club), "sport");
        office.tags.add(List.of(club), "jeugd");
        opens(club, "ouders");
        opens(club, "jongeren");

        var table = export.organisations("");

        assertThat(table.header()).containsExactly("name", "kind", "street", "houseNumber", "postcode", "city", "neighbourhood", "email", "phone",
                "website", "kvk", "stage", "tags", "audiences");
        assertThat(table.rows()).containsExactly(List.of("s.v. De Meerkoeten", "sportvereniging", "Sportlaan", "4", "9990 AB", "Beekerdam", "",
                "info@meerkoeten.example", "0199 550 123", "https://www.meerkoeten.example", "00991207", "identified", "jeugd; sport", "jongeren; ouders"));
    }

    @Test
    void aPersonHasARowForEachRoleOfToday() {
        var club = office.organisation("De Meerkoeten");
        var school = office.organisation("De Klimboom");
        var bram = office.people.create(PersonDetails.EMPTY.withName("Bram", "van der", "Meer")
                .withReach(List.of("bram@meerkoeten.example", "b@thuis.example"), List.of("06 00412736", "0199 550 123")), Origin.TYPED);
        role(bram, club, "voorzitter", Optional.empty());
        role(bram, school, "ouder in de raad", Optional.empty());
        role(bram, school, "klusser", Optional.of(LocalDate.of(2020, 1, 1)));

        var table = export.people("");

        assertThat(table.header()).containsExactly("firstName", "prefix", "lastName", "emails", "phones", "organisation", "role");
        assertThat(table.rows()).extracting(row -> row.get(5) + ": " + row.get(6)).containsExactlyInAnyOrder("De Meerkoeten: voorzitter", "De Klimboom: ouder in de raad");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.subList(0, 5)).containsExactly(
                "Bram", "van der", "Meer", "bram@meerkoeten.example; b@thuis.example", "06 00412736; 0199 550 123"));
    }

    @Test
    void aPersonWithoutARoleHasOneRow() {
        office.person("Aylin", "", "Demir");

        assertThat(export.people("").rows()).containsExactly(List.of("Aylin", "", "Demir", "", "", "", ""));
    }

    @Test
    void searchingMeansTheSameAsInTheList() {
        office.organisation("Wijkvereniging Molenwijk");
        office.organisation("De Meerkoeten");
        office.person("Zoë", "", "Molen");

        assertThat(export.organisations("molen wijk").rows()).hasSize(1);
        assertThat(export.people("zoe").rows()).hasSize(1);
        assertThat(export.people("bestaat niet").rows()).isEmpty();
    }

    @Test
    void archivedOnesAreLeftOut() {
        office.organisations.archive(List.of(office.organisation("Gestopt")));
        office.people.archive(List.of(office.person("Weg", "", "Gegaan")));

        assertThat(export.organisations("").rows()).isEmpty();
        assertThat(export.people("").rows()).isEmpty();
    }

    @Test
    void importRecognisesEveryColumn() {
        office.organisation("De Meerkoeten");
        office.person("Aylin", "", "Demir");
        var organisations = export.organisations("");
        var people = export.people("");

        assertThat(fields(organisations)).containsExactly(TargetField.ORGANISATION_NAME, TargetField.ORGANISATION_KIND, TargetField.ADDRESS_STREET,
                TargetField.ADDRESS_NUMBER, TargetField.ADDRESS_POSTCODE, TargetField.ADDRESS_CITY, TargetField.ORGANISATION_NEIGHBOURHOOD,
                TargetField.ORGANISATION_EMAIL, TargetField.ORGANISATION_PHONE, TargetField.ORGANISATION_WEBSITE, TargetField.ORGANISATION_KVK,
                TargetField.ORGANISATION_STAGE, TargetField.ORGANISATION_TAGS, TargetField.ORGANISATION_AUDIENCES);
        assertThat(fields(people)).containsExactly(TargetField.PERSON_FIRST_NAME, TargetField.PERSON_PREFIX, TargetField.PERSON_LAST_NAME,
                TargetField.PERSON_EMAIL, TargetField.PERSON_PHONE, TargetField.ORGANISATION_NAME, TargetField.ROLE);
    }

    @Test
    void importReadsItBackAndFindsNothingToChange(@TempDir Path folder) {
        var details = new OrganisationDetails("=Meer & \"Koeten\"; 't Veld", office.club(), new Address("Sportlaan", "4 bis", "9990 AB", "Beekerdam"),
                Address.EMPTY, Optional.empty(), "info@meerkoeten.example", "0199 550 123", "https://www.meerkoeten.example", "00991207",
                Optional.empty(), 0, "");
        var club = office.organisations.create(details, Origin.TYPED);
        office.tags.add(List.of(club), "sport en spel");
        office.tags.add(List.of(club), "jeugd");
        opens(club, "leerlingen/studenten");
        office.organisation("De Klimboom");
        var bram = office.people.create(PersonDetails.EMPTY.withName("Bram", "van der", "Meer")
                .withReach(List.of("bram@meerkoeten.example", "b@thuis.example"), List.of("06 00412736", "0199 550 123", "alleen via Aylin")), Origin.TYPED);
        role(bram, club, "voorzitter, ook penningmeester", Optional.empty());
        office.person("Aylin", "", "Demir-de Vries");

        assertSame(export.organisations(""), folder.resolve("organisations.csv"), 2);
        assertSame(export.people(""), folder.resolve("people.csv"), 2);
        assertSame(export.organisations(""), folder.resolve("organisations.xlsx"), 2);
        assertSame(export.people(""), folder.resolve("people.xlsx"), 2);
    }

    private void assertSame(ListTable table, Path file, int rows) {
        table.write(file);
        var imports = new ImportService(office.database, office.changes, TestOffice.CLOCK);
        var source = imports.open(file);
        var plan = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);

        assertThat(plan.rows()).hasSize(rows).allSatisfy(row -> assertThat(row.decision()).as("%s: %s %s", row.title(), row.reasons(), row.changes())
                .isEqualTo(RowDecision.SAME));
    }

    @Test
    void theFileIsOneASpreadsheetOpens(@TempDir Path folder) throws Exception {
        office.person("Aylin", "", "=Demir");

        export.people("").write(folder.resolve("people.csv"));

        assertThat(Files.readString(folder.resolve("people.csv"))).isEqualTo(
                "\uFEFFfirstName;prefix;lastName;emails;phones;organisation;role\r\nAylin;;\"'=Demir\";;;;\r\n");
    }

    private static List<TargetField> fields(ListTable table) {
        return PROPOSER.propose(table.header(), table.rows()).stream().map(ColumnProposal::field).toList();
    }

    private void role(long person, long organisation, String role, Optional<LocalDate> until) {
        office.affiliations.add(person, organisation, new AffiliationDetails(role, Optional.empty(), until, false, false));
    }

    private void opens(long organisation, String group) {
        office.audiences.add(organisation, AccessDetails.unknown(office.audiences.createGroup(group)));
    }
}
