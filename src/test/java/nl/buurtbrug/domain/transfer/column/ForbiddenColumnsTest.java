package nl.buurtbrug.domain.transfer.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenColumnsTest {

    private static final ColumnProposer PROPOSER = new ColumnProposer(LocalDate.of(2026, 11, 23));

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
            var proposal = PROPOSER.propose(List.of("Voornaam", "Achternaam", header.strip()), List.of(List.of("Jan", "Smit", "geheim"))).get(2);

            assertThat(proposal).as(header).extracting(ColumnProposal::field, ColumnProposal::confidence, ColumnProposal::reasonKey, ColumnProposal::samples)
                    .containsExactly(TargetField.FORBIDDEN, Confidence.FORBIDDEN, reason, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Nat.; Nat; Nationaliteit; Nationaliteit 2; Nation.; Geb.land; Geb. land; Geb.plaats; Gebpl.; Geb.pl.; Geboortepl.; Geboorteplaats club; Land van herkomst; Land v. herkomst; Land herkomst; Land afkomst; Afkomst; Etn. achtergrond; Etnische achtergrond; Migratie-achtergrond; Culturele achtergrond; Country of birth; Born in; Geboren in; Geboren te; Vluchteling; Vluchteling j/n; Statushouder ja/nee; Verblijfsstatus; Verblijfsvergunning t/m; Moedertaal; Spreekt thuis; Paspoort land; Race/ethnicity; Nationality (ISO); nationaliteit_lid; Herkomst land; Oorspronkelijke nationaliteit; Huidskleur; Herkomstgroep; Land van oorsprong; Ethnic group; Migrant; Migrant background; Place of Birth",
            "Geloof; Geloofsovertuiging; Geloofsovertuiging lid; Gelovig; Religie; Rel. overtuiging; Relig.; Religious affiliation; Religion; Kerk. gezindte; Kerkelijke richting; Moslim; Moslim j/n; Moskeebezoek; Levensbeschouwing; Levensbesch.; Godsdienst; Faith; Gezindte; Islam; Halal",
            "Gezondheid; Gezondheidstoestand; Med. gegevens; Med. bijzonderheden; Medische bijz.; Bijzonderheden (medisch); Medicijnen; Allergie/dieet; Allergieën; Dieet; Beperking(en); Ziekte/aandoening; Autisme; ADHD; Epilepsie; Rolstoel; Zorgverzekering; Polisnummer zorgverzekering; Zorgvraag; Indicatie; Health issues; Health condition; Disability; Special needs; Medical; Handicap j/n; Voedselallergie; Lichamelijke klachten; Psychische klachten; Diagnose; Dietary needs; Food allergies; Vegetarisch; Rolstoelgebruiker; Wheelchair; Mental health",
            "BSN; BSN nr; BSN-nr.; B.S.N.; BSN nummer; bsn_lid; BSN/sofi; Burgerservicenr.; Burgerservice nr; Burger Service Nr; Sofi; Sofi nr.; Paspoort; Paspoortnr; Paspoortnr.; Paspoort nr.; ID-kaart; ID kaart nr; ID-bewijs; Identiteitsbewijs; Legitimatie; Legitimatienr.; Legitimatiebewijs nr; Nr. identiteitsbewijs; Documentnr. paspoort; Rijbewijsnr; National ID; Citizen ID; Passport; Passport nr; SSN; Social security; Identity card; Personal ID number; V-nummer; BSNnummer lid; Bsn-kind; Burgernummer",
            "Geb.datum; Geb. datum; Geb.; Geb; Gebdat; Geb.dat; Geb.dtm; geb_dat; geboorte-datum lid; Geboorte; Geboren; Geb. d.d.; Geb.dag; Geboortedtm; Geboorte dat.; Gebrtdatum; GBD; Geb.jr.; Geb. jaar; Geboortejr; Lft; Lft.; Leeft.; Leeftijd; Leeftijd (jr); B-day; Bday; Birth; Birth dt; Born; DOB; D.O.B.; D O B; Date birth; Jarig op; Verj.; Verj.dag; Verjaardag kind; Verjaardagen; birth_date; Birthdate member; Age (years); GEB DATUM; Geb-datum; gebdatum_1; Geboren d.d.; Jaar van geboorte; Year of birth; Geboortedata; Geboortegegevens; Date of birth (dd/mm/yyyy); Dt. geb.; Dat.geb.; Datum geb.; Geboortedatum/plaats"})
    void aShortenedOrDecoratedHeaderIsLockedToo(String headers) {
        for (var header : headers.split("; ")) {
            assertThat(ForbiddenColumns.reason(header, List.of("a", "b", "c"))).as(header).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Land", "Country", "Notities", "Afkomst lijst", "Herkomst bestand", "Leeftijd doelgroep", "Geloofsgemeenschap", "Kerk", "Gezondheidscentrum", "Geslacht", "Plaats", "Terras", "Manager",
            "Agenda", "Pagina", "Partijen", "Ziekenhuis", "Language", "Titel", "Adres", "Website", "Aantal leden", "Zorg", "Rasterfunctie", "Bondsnummer", "Dierenarts", "Sociëteit", "RSIN", "Stage", "Image", "Page", "Geb. naam", "Geboortenaam", "Gebouw", "Natuurvereniging",
            "Rolstoeltoegankelijk", "Migrantenorganisatie", "Vluchtelingenwerk", "Internationaal", "Gebied", "Moskee", "Islamitische school"})
    void whatOnlyLooksAlikeIsNotLocked(String header) {
        assertThat(ForbiddenColumns.reason(header, List.of("a", "b", "c"))).isEmpty();
    }

    @Test
    void theDenominationOfASchoolIsSkippedButNotLocked() {
        var proposals = PROPOSER.propose(List.of("Instellingsnaam", "Plaatsnaam", "Denominatie"), List.of(List.of("Basisschool De Linde", "Beekerdam", "Openbaar")));

        assertThat(proposals.get(2)).extracting(ColumnProposal::field, ColumnProposal::confidence, ColumnProposal::reasonKey)
                .containsExactly(TargetField.SKIP, Confidence.SKIPPED, "column.schoolDenomination");
    }

    @Test
    void genderIsSkippedButNotLocked() {
        assertThat(PROPOSER.propose(List.of("Achternaam", "Geslacht"), List.of(List.of("Smit", "m"))).get(1))
                .extracting(ColumnProposal::field, ColumnProposal::reasonKey).containsExactly(TargetField.SKIP, "column.genderNotKept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nummer", "Klantnummer", "Kolom 3", "Telefoon", "Relatienummer"})
    void citizenNumbersAreFoundWhateverTheHeaderSays(String header) {
        var rows = CITIZEN_NUMBERS.stream().map(number -> List.of("De Hoek", number)).toList();

        var proposal = PROPOSER.propose(List.of("Organisatie", header), rows).get(1);

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

    private static ColumnProposal dated(String header, String values) {
        return PROPOSER.propose(List.of("Voornaam", "Achternaam", header), Arrays.stream(values.split(";")).map(value -> List.of("Jan", "Smit", value.strip())).toList()).get(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Datum    | 12-03-1958; 1-11-1971; 30-06-1990; 02-02-1984
            Date     | 1958-03-12; 1971-11-01; 2001-06-30T00:00:00
            date     | March 12, 1958; Nov 1 1971; June 30, 1990
            Datum    | 12 maart 1958; 1 nov '71; 30 juni 1990
            Datum    | 12-3-58; 1-11-71; 30-6-90
            Datum    | 14-05-2012; 03-01-2013; 20-11-2012; 09-09-2013
            Datum    | 21256; 26238; 33054
            Datum    | 19580312; 19711101; 19900630
            Jaar     | 1958; 1971; 2004
            ''       | 12/03/1958; 01/11/1971; 30/06/1990
            Kolom 7  | 12/25/1958; 01/11/1971; 30/06/1990
            Info     | 12-03-1958; 1-11-1971; onbekend; 30-06-1990; 4-4-1966; 5-5-1977
            Datum    | 01-01-1964
            """)
    void datesThatLookLikeBirthDatesAreLockedUnderAHeaderThatTellsNothing(String header, String values) {
        assertThat(dated(header, values)).extracting(ColumnProposal::field, ColumnProposal::reasonKey, ColumnProposal::samples)
                .containsExactly(TargetField.FORBIDDEN, "column.forbiddenBirthDateByValues", List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Datum          | 12-03-2026; 1-11-2025; 30-06-2024; 02-02-2026
            Datum          | 01-09-2025; 01-09-2013; 01-09-2019; 01-02-2021; 01-09-2024; 01-01-2011
            Datum          | ma 23 nov; di 24 nov
            Lid sinds      | 12-03-1998; 1-11-2001; 30-06-2004
            Inschrijfdatum | 12-03-1998; 1-11-2001; 30-06-2004
            Kolom 7        | 1012; 1013; 1014
            """)
    void otherDatesStayOpen(String header, String values) {
        assertThat(dated(header, values).field()).isEqualTo(TargetField.SKIP);
    }

    @Test
    void whenClubsWereFoundedIsNotWhenSomeoneWasBorn() {
        var proposals = PROPOSER.propose(List.of("Vereniging", "Plaats", "Datum"), List.of(List.of("VV De Brug", "Beekerdam", "12-03-1958"), List.of("SV De Sluis", "Vlietdam", "01-05-1931")));

        assertThat(proposals.get(2).field()).isEqualTo(TargetField.SKIP);
    }
}
