package nl.buurtbrug.domain.transfer.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnProposerTest {

    private static final ColumnProposer PROPOSER = new ColumnProposer(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Organisatie;Adres;Postcode;Plaats;Telefoon;E-mail;Contactpersoon;E-mail contactpersoon;Mobiel | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_PHONE ORGANISATION_EMAIL PERSON_NAME PERSON_EMAIL PERSON_PHONE
            Naam;Adres;Postcode;Plaats;Telefoon;E-mail;Website                 | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_PHONE ORGANISATION_EMAIL ORGANISATION_WEBSITE
            Naam;Bedrijf;Functie;E-mail;Telefoon                               | PERSON_NAME ORGANISATION_NAME ROLE PERSON_EMAIL PERSON_PHONE
            Vereniging;Naam;Functie;E-mail;Telefoon                            | ORGANISATION_NAME PERSON_NAME ROLE PERSON_EMAIL PERSON_PHONE
            Voorletters;Tussenvoegsel;Naam;Functie                             | PERSON_INITIALS PERSON_PREFIX PERSON_LAST_NAME ROLE
            Voornaam;Tussenvoegsel;Achternaam;E-mail;Mobiel                    | PERSON_FIRST_NAME PERSON_PREFIX PERSON_LAST_NAME PERSON_EMAIL PERSON_PHONE
            Voornaam;Achternaam;Adres;Postcode;Woonplaats;E-mail               | PERSON_FIRST_NAME PERSON_LAST_NAME SKIP SKIP SKIP PERSON_EMAIL
            Bedrijf;Voornaam;Achternaam;Privéadres;Privé telefoon              | ORGANISATION_NAME PERSON_FIRST_NAME PERSON_LAST_NAME SKIP PERSON_PHONE
            Company;First Name;Last Name;Home Street;Home City;Work Street     | ORGANISATION_NAME PERSON_FIRST_NAME PERSON_LAST_NAME SKIP SKIP ADDRESS_STREET_AND_NUMBER
            Naam instelling;Bezoekadres;Bezoekadres postcode;Bezoekadres plaats;Postadres;Postcode postadres;Plaats postadres | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY POSTAL_STREET_AND_NUMBER POSTAL_POSTCODE POSTAL_CITY
            verenigingsnaam;bezoek_straat;bezoek_huisnr;bezoek_toev;corr_postcode | ORGANISATION_NAME ADDRESS_STREET ADDRESS_NUMBER ADDRESS_ADDITION POSTAL_POSTCODE
            Club;Voorzitter;E-mail voorzitter;Secretaris;E-mail secretaris     | ORGANISATION_NAME PERSON_NAME PERSON_EMAIL SKIP SKIP
            Organisatie;Contactpersoon 1;E-mail contactpersoon 1;Contactpersoon 2;E-mail contactpersoon 2 | ORGANISATION_NAME PERSON_NAME PERSON_EMAIL SKIP SKIP
            Organisatie;Contactpersoon;E-mail 1;E-mail 2                       | ORGANISATION_NAME PERSON_NAME PERSON_EMAIL PERSON_EMAIL
            Naam;Soort;Fase;Wijk;Trefwoorden;KvK;Eigenaar;Opmerkingen          | ORGANISATION_NAME ORGANISATION_KIND ORGANISATION_STAGE ORGANISATION_NEIGHBOURHOOD ORGANISATION_TAGS ORGANISATION_KVK ORGANISATION_OWNER ORGANISATION_NOTE
            Organization;Contact person;Job title;Phone;Email;Postal code;City | ORGANISATION_NAME PERSON_NAME ROLE PERSON_PHONE PERSON_EMAIL ADDRESS_POSTCODE ADDRESS_CITY
            name;kind;street;houseNumber;postcode;city;neighbourhood;email;phone;website;kvk;stage;tags | ORGANISATION_NAME ORGANISATION_KIND ADDRESS_STREET ADDRESS_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_NEIGHBOURHOOD ORGANISATION_EMAIL ORGANISATION_PHONE ORGANISATION_WEBSITE ORGANISATION_KVK ORGANISATION_STAGE ORGANISATION_TAGS
            firstName;prefix;lastName;emails;phones;organisation;role          | PERSON_FIRST_NAME PERSON_PREFIX PERSON_LAST_NAME PERSON_EMAIL PERSON_PHONE ORGANISATION_NAME ROLE
            Naam organisatie;Naam contactpersoon;Tel.nr. organisatie;Tel.nr. contactpersoon | ORGANISATION_NAME PERSON_NAME ORGANISATION_PHONE PERSON_PHONE
            School;Postcode + plaats;Fax;Website                               | ORGANISATION_NAME ADDRESS_POSTCODE_AND_CITY SKIP ORGANISATION_WEBSITE
            Org.;Straat + nr;PC;Plts;Tel. (algemeen);Cp voornaam;Cp achternaam;Cp mail | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_PHONE PERSON_FIRST_NAME PERSON_LAST_NAME PERSON_EMAIL
            organisatie_naam;adres_straat;adres_huisnummer;adres_toevoeging;contact_achternaam;contact_email | ORGANISATION_NAME ADDRESS_STREET ADDRESS_NUMBER ADDRESS_ADDITION PERSON_LAST_NAME PERSON_EMAIL
            Club;Adres + huisnummer;Postcode;Accommodatie                      | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE SKIP
            Club;Secretariaat;Adres secretariaat;Plaats                        | ORGANISATION_NAME SKIP ADDRESS_STREET_AND_NUMBER ADDRESS_CITY
            Naam school;Brinnr;Directeur;Email directeur;Telefoon;Denominatie  | ORGANISATION_NAME SKIP PERSON_NAME PERSON_EMAIL ORGANISATION_PHONE SKIP
            Naam;Telefoon;Telefoon                                             | ORGANISATION_NAME ORGANISATION_PHONE SKIP
            Firma;Ansprechpartner;Straße;PLZ;Ort;Telefon                       | ORGANISATION_NAME PERSON_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_PHONE
            """)
    void headersSayTogetherWhatEachColumnIs(String headers, String fields) {
        assertThat(fields(PROPOSER.propose(List.of(headers.split(";")), List.of()))).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Naam;Plaats;Telefoon             | Jan van der Meer;Beekerdam;06-00412736 / Anna Kuipers;Beekerdam;06-00412737 / Omar Haddad;Dorp;06-00412738  | PERSON_NAME SKIP PERSON_PHONE
            Naam;Plaats;Telefoon             | v.v. De Meeuwen;Beekerdam;0199-550260 / Stichting De Hoek;Beekerdam;0199-550261 / Bibliotheek;Dorp;0199-550262 | ORGANISATION_NAME ADDRESS_CITY ORGANISATION_PHONE
            Bedrijfsnaam;Plaats              | De Hoek;"Dijk 24A, 6127 AG Grevenbicht" / De Kade;"Kade 8, 9990 AB Beekerdam" | ORGANISATION_NAME ADDRESS
            Bedrijfsnaam;Plaats              | De Hoek;6127 AG Grevenbicht / De Kade;9990 AB Beekerdam | ORGANISATION_NAME ADDRESS_POSTCODE_AND_CITY
            Vereniging;Straat                | De Hoek;Kade 8 / De Kade;Sportlaan 4-6                  | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER
            Vereniging;Straat;Nr             | De Hoek;Kade;8 / De Kade;Sportlaan;4-6                  | ORGANISATION_NAME ADDRESS_STREET ADDRESS_NUMBER
            Nr;Vereniging;Plaats             | 1;De Hoek;Beekerdam / 2;De Kade;Beekerdam               | SKIP ORGANISATION_NAME ADDRESS_CITY
            Vereniging;Contact               | De Hoek;jan@dehoek.example / De Kade;anna@dekade.example / De Zee;omar@dezee.example | ORGANISATION_NAME ORGANISATION_EMAIL
            Vereniging;Contact               | De Hoek;Jan Smit / De Kade;Anna de Wit / De Zee;Omar Haddad | ORGANISATION_NAME PERSON_NAME
            Vereniging;Contactpersoon;E-mail | De Hoek;Jan Smit;info@dehoek.example / De Kade;Anna de Wit;info@dekade.example / De Zee;Omar Haddad;bestuur@dezee.example | ORGANISATION_NAME PERSON_NAME ORGANISATION_EMAIL
            Vereniging;Kolom X               | De Hoek;06-00412736 / De Kade;06-00412737 / De Zee;0199-550260 | ORGANISATION_NAME ORGANISATION_PHONE
            Vereniging;E-mail                | De Hoek;ja / De Kade;nee / De Zee;ja                    | ORGANISATION_NAME SKIP
            Achternaam;Bedrijf               | Jan Smit;De Hoek / Anna de Wit;De Kade                  | PERSON_NAME ORGANISATION_NAME
            Naam;Categorie                   | De Hoek;Sport / De Kade;Zorg / De Zee;Sport / Het Anker;Sport / De Brug;Zorg | ORGANISATION_NAME ORGANISATION_KIND
            Naam;Categorie                   | v.v. De Hoek;Sport, jeugd / s.v. De Kade;Zorg           | ORGANISATION_NAME ORGANISATION_TAGS
            """)
    void valuesDecideWhereHeadersLeaveAChoice(String headers, String rows, String fields) {
        assertThat(fields(PROPOSER.propose(List.of(headers.split(";")), rows(rows)))).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v.v. De Meeuwen;Sportlaan 4;9990 AB;Beekerdam;0199-550260;info@meeuwen.example / Stichting De Hoek;Kade 8;9991CD;Beekerdam;0199-550261;info@hoek.example / Bibliotheek;Dijk 2;9990 AB;Dorp;0199-550262;bieb@dorp.example | ORGANISATION_NAME ADDRESS_STREET_AND_NUMBER ADDRESS_POSTCODE ADDRESS_CITY ORGANISATION_PHONE ORGANISATION_EMAIL
            Jan;van der;Meer;jan@a.example / Anna;de;Wit;anna@a.example / Omar;;Haddad;omar@a.example | PERSON_FIRST_NAME PERSON_PREFIX PERSON_LAST_NAME PERSON_EMAIL
            Jan van der Meer;06-00412736 / Anna Kuipers;06-00412737 / Omar Haddad;06-00412738 | PERSON_NAME PERSON_PHONE
            v.v. De Meeuwen;90000001;www.meeuwen.example / Stichting De Hoek;90000002;hoek.example / De Brug B.V.;01234567;https://brug.example | ORGANISATION_NAME ORGANISATION_KVK ORGANISATION_WEBSITE
            v.v. De Meeuwen;Kade;8;9990 AB;Beekerdam / Stichting De Hoek;Dijk;2a;9991 CD;Beekerdam / Bibliotheek;Dorpsweg;3-5;9990 AB;Dorp | ORGANISATION_NAME ADDRESS_STREET ADDRESS_NUMBER ADDRESS_POSTCODE ADDRESS_CITY
            """)
    void aListWithoutHeadersIsUnderstoodByItsValues(String rows, String fields) {
        var proposals = PROPOSER.propose(List.of(), rows(rows));

        assertThat(fields(proposals)).isEqualTo(fields);
        assertThat(proposals).extracting(ColumnProposal::confidence).containsOnly(Confidence.CHECK);
    }

    @Test
    void theSameFieldIsGivenToOneColumnOnly() {
        var proposals = PROPOSER.propose(List.of("Organisatie", "Plaats", "Vestigingsplaats", "KvK", "KvK-nummer"), rows("De Hoek;;Beekerdam;;90000001"));

        assertThat(fields(proposals)).isEqualTo("ORGANISATION_NAME SKIP ADDRESS_CITY SKIP ORGANISATION_KVK");
        assertThat(proposals.get(1).reasonKey()).isEqualTo("column.fieldTaken");
        assertThat(proposals.get(1).confidence()).isEqualTo(Confidence.CHECK);
    }

    @Test
    void samplesAreTheFirstDifferentValuesOnOneLine() {
        var proposals = PROPOSER.propose(List.of("Opmerkingen"), List.of(List.of(""), List.of("a\nb"), List.of("a\nb"), List.of("c"), List.of("d"), List.of("e")));

        assertThat(proposals.getFirst().samples()).containsExactly("a b", "c", "d");
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeaders() {
        var proposals = PROPOSER.propose(List.of("Organisatie", "Plaats"), List.of(List.of("De Hoek"), List.of("De Kade", "Dorp", "meer")));

        assertThat(fields(proposals)).isEqualTo("ORGANISATION_NAME ADDRESS_CITY SKIP");
    }

    @Test
    void anUnknownColumnSaysSo() {
        var proposals = PROPOSER.propose(List.of("Organisatie", "Zomaar iets", "Leeg"), rows("De Hoek;abc;"));

        assertThat(proposals).extracting(ColumnProposal::reasonKey).containsExactly("column.byHeader", "column.unknown", "column.empty");
    }

    private static String fields(List<ColumnProposal> proposals) {
        assertThat(IntStream.range(0, proposals.size()).allMatch(i -> proposals.get(i).column() == i)).isTrue();
        return proposals.stream().map(proposal -> proposal.field().name()).collect(Collectors.joining(" "));
    }

    private static List<List<String>> rows(String text) {
        return Arrays.stream(text.split(" / ")).map(row -> Arrays.stream(row.split(";", -1)).map(cell -> cell.replace("\"", "").strip()).toList()).toList();
    }
}
