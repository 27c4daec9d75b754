package nl.buurtbrug.domain.transfer.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenColumnsTest {

    /// Made up to pass the 11-test; numbers that start with four nines are not handed out.
    private static final List<String> CITIZEN_NUMBERS = List.of("999990019", "999990020", "999990032", "999990044", "999990056");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            column.forbiddenOrigin          | Nationaliteit; NATIONALITEIT; nationaliteit_1; Nationality; Land van herkomst; Geboorteland; Geboorteplaats; Geb. plaats; Country of birth; CountryOfBirth; Etniciteit; Ethnicity; Afkomst; Migratieachtergrond; Ras; Staatsangehörigkeit; Nationalité; Nationaliteit contactpersoon; Moedertaal; Verblijfsstatus
            column.forbiddenSourceOrOrigin  | Herkomst; Bron/Herkomst; herkomst
            column.forbiddenReligion        | Religie; Geloof; Kerkgenootschap; Religion; Geloofsovertuiging; Kerkelijke gezindte; Levensbeschouwing; Konfession; Denominatie
            column.forbiddenHealth          | Gezondheid; Handicap; Dieet; Dieetwensen; Allergieën; Medicatie; Medische gegevens; Medical conditions; Dietary requirements; Allergies; Ziekte; Lichamelijke beperking
            column.forbiddenPolitics        | Politieke voorkeur; Politieke partij; Political party; Partijlidmaatschap; Partij
            column.forbiddenUnion           | Vakbond; Lid vakbond; Vakbondslidmaatschap; Trade union
            column.forbiddenOrientation     | Seksuele geaardheid; Geaardheid; Sexual orientation
            column.forbiddenBiometric       | Vingerafdruk; DNA; Biometrische gegevens
            column.forbiddenCriminal        | Strafblad; Criminal record
            column.forbiddenCitizenNumber   | BSN; bsn-nummer; BSN nr.; Burgerservicenummer; Sofinummer; SOFI-nummer; SSN; Rijksregisternummer; BSN contactpersoon; Paspoortnummer
            column.forbiddenBirthDate       | Geboortedatum; Geb.dat.; Geb. datum; GEBDAT; Birthday; Verjaardag; Date of birth; DOB; D.O.B.; BirthDate; birth_date; Leeftijd; Age; Geburtsdatum; Date de naissance; Geboren op; Geboortejaar; geboortedatum lid
            """)
    void aColumnOfPersonalDataIsLocked(String reason, String headers) {
        for (var header : headers.split(";")) {
            var proposal = ColumnProposer.propose(List.of("Voornaam", "Achternaam", header.strip()), List.of(List.of("Jan", "Smit", "geheim"))).get(2);

            assertThat(proposal).as(header).extracting(ColumnProposal::field, ColumnProposal::confidence, ColumnProposal::reasonKey, ColumnProposal::samples)
                    .containsExactly(TargetField.FORBIDDEN, Confidence.FORBIDDEN, reason, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Land", "Country", "Notities", "Afkomst lijst", "Herkomst bestand", "Leeftijd doelgroep", "Geloofsgemeenschap", "Kerk", "Gezondheidscentrum", "Geslacht", "Plaats", "Terras", "Manager",
            "Agenda", "Pagina", "Partijen", "Ziekenhuis", "Language", "Titel", "Adres", "Website", "Aantal leden", "Zorg", "Rasterfunctie", "Bondsnummer", "Dierenarts", "Sociëteit", "RSIN", "Stage", "Image", "Page"})
    void whatOnlyLooksAlikeIsNotLocked(String header) {
        assertThat(ForbiddenColumns.reason(header, List.of("a", "b", "c"))).isEmpty();
    }

    @Test
    void theDenominationOfASchoolIsSkippedButNotLocked() {
        var proposals = ColumnProposer.propose(List.of("Instellingsnaam", "Plaatsnaam", "Denominatie"), List.of(List.of("Basisschool De Linde", "Beekerdam", "Openbaar")));

        assertThat(proposals.get(2)).extracting(ColumnProposal::field, ColumnProposal::confidence, ColumnProposal::reasonKey)
                .containsExactly(TargetField.SKIP, Confidence.SKIPPED, "column.schoolDenomination");
    }

    @Test
    void genderIsSkippedButNotLocked() {
        assertThat(ColumnProposer.propose(List.of("Achternaam", "Geslacht"), List.of(List.of("Smit", "m"))).get(1))
                .extracting(ColumnProposal::field, ColumnProposal::reasonKey).containsExactly(TargetField.SKIP, "column.genderNotKept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nummer", "Klantnummer", "Kolom 3", "Telefoon", "Relatienummer"})
    void citizenNumbersAreFoundWhateverTheHeaderSays(String header) {
        var rows = CITIZEN_NUMBERS.stream().map(number -> List.of("De Hoek", number)).toList();

        var proposal = ColumnProposer.propose(List.of("Organisatie", header), rows).get(1);

        assertThat(proposal.field()).isEqualTo(TargetField.FORBIDDEN);
        assertThat(proposal.samples()).isEmpty();
    }

    @Test
    void citizenNumbersAreFoundWithPointsSomeWrongOnesAndAlsoThreeOfThem() {
        assertThat(ForbiddenColumns.reason("", List.of("9999.90.019", "999 990 020", "999990032", "999990044", "999990056", "123456789"))).isPresent();
        assertThat(ForbiddenColumns.reason("", CITIZEN_NUMBERS.subList(0, 3))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990019,999990020", "999990019,999990020,123456789", "90000001,90000002,90000003,90000004,90000005", "612345678,612345679,612345670,612345671,612345672",
            "999990019,999990020,999990032,123456789,123456788,123456787", "0612345678,0612345679,0612345670", "000000000,000000000,000000000", "111111111,111111111,111111111"})
    void otherNumbersAreNotTakenForCitizenNumbers(String numbers) {
        assertThat(ForbiddenColumns.reason("", List.of(numbers.split(",")))).isEmpty();
    }

    @Test
    void theElevenTestPutsALostZeroBack() {
        assertThat(ForbiddenColumns.passesElevenTest("999990019")).isTrue();
        assertThat(ForbiddenColumns.passesElevenTest("999990018")).isFalse();
        assertThat(ForbiddenColumns.passesElevenTest("010000008")).isEqualTo(ForbiddenColumns.passesElevenTest("10000008"));
    }
}
