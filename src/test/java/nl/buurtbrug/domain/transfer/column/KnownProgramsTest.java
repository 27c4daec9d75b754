package nl.buurtbrug.domain.transfer.column;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownProgramsTest {

    private static final ColumnProposer PROPOSER = new ColumnProposer(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            google-old             | Name=PERSON_NAME; Given Name=PERSON_FIRST_NAME; Family Name=PERSON_LAST_NAME; Notes=PERSON_NOTE; Group Membership=ORGANISATION_TAGS; E-mail 1 - Value=PERSON_EMAIL; E-mail 2 - Value=PERSON_EMAIL; Phone 1 - Value=PERSON_PHONE; Address 1 - Street=ADDRESS_STREET_AND_NUMBER; Address 1 - City=ADDRESS_CITY; Address 1 - Postal Code=ADDRESS_POSTCODE; Organization 1 - Name=ORGANISATION_NAME; Organization 1 - Title=ROLE; Website 1 - Value=ORGANISATION_WEBSITE
            google                 | First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Organization Name=ORGANISATION_NAME; Organization Title=ROLE; Organization Department=ROLE_DEPARTMENT; Notes=PERSON_NOTE; Labels=ORGANISATION_TAGS; E-mail 1 - Value=PERSON_EMAIL; E-mail 2 - Value=PERSON_EMAIL; Phone 1 - Value=PERSON_PHONE; Website 1 - Value=ORGANISATION_WEBSITE
            outlook-nl             | Voornaam=PERSON_FIRST_NAME; Middelste naam=PERSON_PREFIX; Achternaam=PERSON_LAST_NAME; Bedrijf=ORGANISATION_NAME; Afdeling=ROLE_DEPARTMENT; Functie=ROLE; Werkadres, straat=ADDRESS_STREET_AND_NUMBER; Werkadres, plaats=ADDRESS_CITY; Werkadres, postcode=ADDRESS_POSTCODE; Telefoon op werk=PERSON_PHONE; Telefoon thuis=PERSON_PHONE; Mobiele telefoon=PERSON_PHONE; Hoofdtelefoon bedrijf=ORGANISATION_PHONE; Categorie(ën)=ORGANISATION_TAGS; E-mailadres=PERSON_EMAIL; E-mailadres 2=PERSON_EMAIL; Notities=PERSON_NOTE; Webpagina=ORGANISATION_WEBSITE
            outlook-en             | First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; E-mail Address=PERSON_EMAIL; E-mail 2 Address=PERSON_EMAIL; E-mail 3 Address=PERSON_EMAIL; Home Phone=PERSON_PHONE; Home Phone 2=PERSON_PHONE; Business Phone=PERSON_PHONE; Business Phone 2=PERSON_PHONE; Mobile Phone=PERSON_PHONE; Company Main Phone=ORGANISATION_PHONE; Job Title=ROLE; Department=ROLE_DEPARTMENT; Company=ORGANISATION_NAME; Business Street=ADDRESS_STREET_AND_NUMBER; Business City=ADDRESS_CITY; Business Postal Code=ADDRESS_POSTCODE; Web Page=ORGANISATION_WEBSITE; Notes=PERSON_NOTE
            linkedin               | First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Email Address=PERSON_EMAIL; Company=ORGANISATION_NAME; Position=ROLE
            thunderbird            | First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Display Name=PERSON_NAME; Primary Email=PERSON_EMAIL; Secondary Email=PERSON_EMAIL; Work Phone=PERSON_PHONE; Home Phone=PERSON_PHONE; Mobile Number=PERSON_PHONE; Work Address=ADDRESS_STREET_AND_NUMBER; Work City=ADDRESS_CITY; Work ZipCode=ADDRESS_POSTCODE; Job Title=ROLE; Department=ROLE_DEPARTMENT; Organization=ORGANISATION_NAME; Web Page 1=ORGANISATION_WEBSITE; Notes=PERSON_NOTE
            civicrm                | Display Name=PERSON_NAME; First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Job Title=ROLE; Current Employer=ORGANISATION_NAME; Email=PERSON_EMAIL; Phone=PERSON_PHONE; Preferred Communication Method=PERSON_CHANNEL
            civicrm-nl             | Weergavenaam=PERSON_NAME; Voornaam=PERSON_FIRST_NAME; Tweede naam=PERSON_PREFIX; Achternaam=PERSON_LAST_NAME; Functie=ROLE; Huidige werkgever=ORGANISATION_NAME; E-mail=PERSON_EMAIL; Telefoon=PERSON_PHONE
            civicrm-organisation   | Contact Subtype=ORGANISATION_KIND; Organization Name=ORGANISATION_NAME; Street Address=ADDRESS_STREET_AND_NUMBER; City=ADDRESS_CITY; Postal Code=ADDRESS_POSTCODE; Email=ORGANISATION_EMAIL; Phone=ORGANISATION_PHONE; Website=ORGANISATION_WEBSITE; Tag(s)=ORGANISATION_TAGS
            odoo                   | ID=ROW_ID; Name=PERSON_NAME; Company Type=IS_ORGANISATION; Related Company=ORGANISATION_NAME; Street=ADDRESS_STREET_AND_NUMBER; City=ADDRESS_CITY; ZIP=ADDRESS_POSTCODE; Website=ORGANISATION_WEBSITE; Phone=PERSON_PHONE; Mobile=PERSON_PHONE; Email=PERSON_EMAIL; Job Position=ROLE; Tags=ORGANISATION_TAGS
            mailchimp              | Email Address=PERSON_EMAIL; First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Phone Number=PERSON_PHONE; NOTES=PERSON_NOTE
            brevo                  | EMAIL=PERSON_EMAIL; LASTNAME=PERSON_LAST_NAME; FIRSTNAME=PERSON_FIRST_NAME; SMS=PERSON_PHONE
            sportlink-members      | Naam=PERSON_NAME; E-mail=PERSON_EMAIL; Mobiel=PERSON_PHONE
            sportlink-functions    | Naam=PERSON_NAME; Functie=ROLE
            sportlink-committees   | Naam=PERSON_NAME; Commissie=ROLE_DEPARTMENT; Functie=ROLE; Begindatum=ROLE_FROM
            sportlink-teams        | Naam=PERSON_NAME; Team=ROLE_DEPARTMENT; Teamrol=ROLE
            duo                    | INSTELLINGSNAAM=ORGANISATION_NAME; STRAATNAAM=ADDRESS_STREET; HUISNUMMER-TOEVOEGING=ADDRESS_NUMBER; POSTCODE=ADDRESS_POSTCODE; PLAATSNAAM=ADDRESS_CITY; TELEFOONNUMMER=ORGANISATION_PHONE; INTERNETADRES=ORGANISATION_WEBSITE; STRAATNAAM CORRESPONDENTIEADRES=POSTAL_STREET; HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES=POSTAL_NUMBER; POSTCODE CORRESPONDENTIEADRES=POSTAL_POSTCODE; PLAATSNAAM CORRESPONDENTIEADRES=POSTAL_CITY
            duo-branches           | VESTIGINGSNAAM=ORGANISATION_NAME; STRAATNAAM=ADDRESS_STREET; HUISNUMMER-TOEVOEGING=ADDRESS_NUMBER; POSTCODE=ADDRESS_POSTCODE; PLAATSNAAM=ADDRESS_CITY; TELEFOONNUMMER=ORGANISATION_PHONE; INTERNETADRES=ORGANISATION_WEBSITE; ONDERWIJSSTRUCTUUR=ORGANISATION_KIND
            npsp                   | Contact1 First Name=PERSON_FIRST_NAME; Contact1 Last Name=PERSON_LAST_NAME; Contact1 Title=ROLE; Contact1 Work Email=PERSON_EMAIL; Contact1 Mobile Phone=PERSON_PHONE; Account1 Name=ORGANISATION_NAME; Account1 Street=ADDRESS_STREET_AND_NUMBER; Account1 City=ADDRESS_CITY; Account1 Zip/Postal Code=ADDRESS_POSTCODE; Account1 Phone=ORGANISATION_PHONE; Account1 Website=ORGANISATION_WEBSITE
            roundcube              | Display Name=PERSON_NAME; First Name=PERSON_FIRST_NAME; Last Name=PERSON_LAST_NAME; Company=ORGANISATION_NAME; Department=ROLE_DEPARTMENT; Job Title=ROLE; Email Home=PERSON_EMAIL; Email Work=PERSON_EMAIL; Home Phone=PERSON_PHONE; Business Phone=PERSON_PHONE; Business Street=ADDRESS_STREET_AND_NUMBER; Work City=ADDRESS_CITY; Work Zip=ADDRESS_POSTCODE; Notes=PERSON_NOTE; Website Work=ORGANISATION_WEBSITE; Categories=ORGANISATION_TAGS
            associations           | Naam vereniging=ORGANISATION_NAME; Soort=ORGANISATION_KIND; Straat=ADDRESS_STREET; Huisnr.=ADDRESS_NUMBER; Postcode=ADDRESS_POSTCODE; Plaats=ADDRESS_CITY; Wijk=ORGANISATION_NEIGHBOURHOOD; Telefoon=ORGANISATION_PHONE; E-mail=ORGANISATION_EMAIL; Website=ORGANISATION_WEBSITE; KvK-nummer=ORGANISATION_KVK; Contactpersoon=PERSON_NAME; Functie=ROLE; Tel. contactpersoon=PERSON_PHONE; E-mail contactpersoon=PERSON_EMAIL; Opmerkingen=ORGANISATION_NOTE
            """)
    void theListOfAProgramComesInByItself(String program, String expected) {
        var rows = rows(program);

        var proposals = PROPOSER.propose(rows.getFirst(), rows.subList(1, rows.size()));

        assertThat(ProfileCatalogue.recognise(rows.getFirst())).map(ImportProfile::name).contains(program);
        assertThat(proposals.stream().filter(proposal -> proposal.field().isKept()).map(proposal -> proposal.header() + "=" + proposal.field()).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            google-old        | Birthday
            google            | Birthday
            outlook-nl        | Sofinummer, Verjaardag
            outlook-en        | Birthday
            thunderbird       | Birth Year, Birth Month, Birth Day
            civicrm           | Birth Date
            civicrm-nl        | Geboortedatum
            mailchimp         | Birthday
            sportlink-members | Geb.dat.
            npsp              | Contact1 Birthdate
            roundcube         | Birthday
            """)
    void whatMayNotBeKeptIsLockedInEveryProgram(String program, String expected) {
        var rows = rows(program);

        var forbidden = PROPOSER.propose(rows.getFirst(), rows.subList(1, rows.size())).stream().filter(proposal -> proposal.field() == TargetField.FORBIDDEN).toList();

        assertThat(forbidden).extracting(ColumnProposal::header).containsExactly(expected.split(", "));
        assertThat(forbidden).allSatisfy(proposal -> assertThat(proposal.samples()).isEmpty());
        assertThat(forbidden).extracting(ColumnProposal::confidence).containsOnly(Confidence.FORBIDDEN);
    }

    @Test
    void everyProfileIsFoundByItsName() {
        assertThat(ProfileCatalogue.all()).hasSizeGreaterThan(20)
                .allSatisfy(profile -> assertThat(ProfileCatalogue.named(profile.name().toUpperCase(Locale.ROOT))).contains(profile));
        assertThat(ProfileCatalogue.named("onbekend")).isEmpty();
    }

    @Test
    void anotherListIsOfNoKnownProgram() {
        assertThat(ProfileCatalogue.recognise(List.of("Naam", "Straat", "Plaats"))).isEmpty();
        assertThat(ProfileCatalogue.recognise(List.of())).isEmpty();
    }

    @Test
    void anOwnProfileIsFollowedButNeverForWhatIsForbidden() {
        var own = new ImportProfile("eigen", Map.of("Kolom A", TargetField.ORGANISATION_NAME, "Geloof", TargetField.ORGANISATION_NOTE));

        var proposals = PROPOSER.propose(List.of("KOLOM a", "Geloof", "Plaats"), List.of(List.of("De Hoek", "x", "Beekerdam")), Optional.of(own));

        assertThat(proposals).extracting(ColumnProposal::field).containsExactly(TargetField.ORGANISATION_NAME, TargetField.FORBIDDEN, TargetField.ADDRESS_CITY);
    }

    private static List<List<String>> rows(String program) {
        var file = Path.of("src/test/resources/import", program + ".csv");
        try {
            var text = Files.readString(file, program.equals("outlook-nl") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8).replace("\ufeff", "");
            var separator = text.lines().findFirst().orElseThrow().contains(";") ? ';' : ',';
            try (var reader = new CSVReaderBuilder(new StringReader(text)).withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build()).build()) {
                var rows = reader.readAll().stream().map(Arrays::asList).toList();
                var width = rows.getLast().size();
                return rows.stream().filter(row -> row.size() == width).toList();
            }
        } catch (IOException | CsvException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
