package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.row.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Spreadsheets as volunteers make them: nothing absurd comes in, and nothing goes without a word.
class ImportMessyListTest {

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private ImportPlan run(String... lines) {
        var plan = office.plan(lines);
        office.run(plan);
        return plan;
    }

    private static List<String> reasons(ImportPlan plan, int line) {
        return plan.row(line).orElseThrow().reasons().stream().map(Remark::messageKey).toList();
    }

    private List<String> partners() {
        return office.office.organisations.rows().stream().map(OrganisationRow::name).toList();
    }

    private OrganisationDetails partner() {
        return office.office.organisations.get(office.office.organisations.rows().getFirst().id());
    }

    private PersonDetails person() {
        return office.office.people.get(office.office.people.rows().getFirst().id());
    }

    @Test
    void aSecondTableUnderTheFirstIsNotReadIntoItsColumns() {
        var plan = run("Naam;Plaats;Telefoon", "VV De Brug;Beekerdam;0199-550001", ";;", "Scholen;;", "School;Directeur;E-mail", "Obs De Wilg;Marie Post;wilg@school.example");

        assertThat(ImportOffice.decisions(plan)).containsExactly(NEW, REFUSED, REFUSED, REFUSED);
        assertThat(reasons(plan, 4)).containsExactly("import.refused.heading");
        assertThat(reasons(plan, 5)).containsExactly("import.refused.otherTable");
        assertThat(reasons(plan, 6)).containsExactly("import.refused.inOtherTable");
        assertThat(partners()).containsExactly("VV De Brug");
    }

    @Test
    void afterTheHeadersOfTheListItselfItsRowsGoOn() {
        var plan = run("Naam;Plaats;E-mail", "VV De Brug;Beekerdam;a@x.example", "Naam;Telefoon;Adres", "SV De Sluis;0199-550001;Kade 2", "Naam;Plaats;E-mail", "SV De Haven;Beekerdam;b@x.example");

        assertThat(ImportOffice.decisions(plan)).containsExactly(NEW, REFUSED, REFUSED, REFUSED, NEW);
        assertThat(reasons(plan, 5)).containsExactly("import.refused.headerAgain");
    }

    @Test
    void aRowOfAnotherTableCanBeMended() {
        var plan = office.plan("Naam;Plaats;Telefoon", "VV De Brug;Beekerdam;0199-550001", "School;Directeur;E-mail", "Obs De Wilg;Marie Post;wilg@school.example");

        assertThat(plan.with(plan.resolutions().mended(4, List.of("Obs De Wilg", "Beekerdam", "0199-550002"))).rows().getLast().decision()).isEqualTo(NEW);
    }

    @Test
    void personsUnderAMergedCellBelongToTheOrganisationAbove() {
        var plan = run("Organisatie;Contactpersoon;Functie", "VV De Brug;Jan Vos;voorzitter", ";Els Bos;secretaris");

        assertThat(reasons(plan, 3)).containsExactly("import.remark.organisationAbove");
        assertThat(office.office.affiliations.all()).hasSize(2);
        assertThat(partners()).containsExactly("VV De Brug");
    }

    @Test
    void personsWithoutAnOrganisationInAListOfPeopleStayWithoutOne() {
        run("Contactpersoon;Functie;Organisatie", "Jan Vos;voorzitter;VV De Brug", "Els Bos;;");

        assertThat(office.office.affiliations.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idem", "zie boven", "??", "...", "Adres:", "Telefoon", "Club B,Vlietdam,b@x.example", "Club B        Vlietdam     0199-550001"})
    void whatIsNoNameMakesNoPartner(String name) {
        var plan = run("Organisatie;Plaats;E-mail", "VV De Brug;Beekerdam;a@x.example", "\"" + name + "\";Vlietdam;");

        assertThat(plan.rows().getLast().decision()).isEqualTo(REFUSED);
        assertThat(partners()).containsExactly("VV De Brug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan en Marie de Vries              | Jan de Vries     | Marie de Vries
            Piet Pos & Els Kok                 | Piet Pos         | Els Kok
            Kees Kos / Jo Jol                  | Kees Kos         | Jo Jol
            Anna Aal + Bea Bel                 | Anna Aal         | Bea Bel
            De heer en mevrouw Pietersen       | Pietersen        | ''
            dhr./mw. J. Jansen                 | J. Jansen        | ''
            fam. Jansen                        | Jansen           | ''
            dhr. J. v.d. Meer                  | J. v.d. Meer     | ''
            Meer, van der, Jan                 | Jan van der Meer | ''
            Jansen & Zonen                     | Jansen & Zonen   | ''
            """)
    void oneNameOfACellIsThePerson(String cell, String name, String note) {
        var plan = run("Organisatie;Contactpersoon", "VV De Brug;" + cell);

        assertThat(person().fullName()).isEqualTo(name);
        assertThat(person().note()).isEqualTo(note);
        assertThat(reasons(plan, 2)).hasSize(note.isEmpty() ? 0 : 1);
    }

    @Test
    void whatIsInTheWrongOneOfTwoColumnsIsPutRight() {
        run("Organisatie;Telefoon;E-mail", "VV De Brug;a@x.example;0199-550001");

        assertThat(partner().email()).isEqualTo("a@x.example");
        assertThat(partner().phone()).isEqualTo("0199 550 001");
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsNotTakenForAPhoneNumber() {
        var plan = run("Organisatie;Telefoon", "VV De Brug;6,12E+08");

        assertThat(partner().phone()).isEmpty();
        assertThat(partner().note()).isEqualTo("6,12E+08");
        assertThat(reasons(plan, 2)).containsExactly("import.remark.phoneLostDigits");
    }

    @Test
    void wordsAroundAnAddressGoIntoTheNote() {
        run("Organisatie;E-mail", "VV De Brug;bo@x.example en via Jan");

        assertThat(partner().email()).isEqualTo("bo@x.example");
        assertThat(partner().note()).isEqualTo("bo@x.example en via Jan");
    }

    @Test
    void errorsOfASpreadsheetAreNoValues() {
        run("Organisatie;Plaats;Telefoon", "VV De Brug;#VERW!;########");

        assertThat(partner().visiting().isEmpty()).isTrue();
        assertThat(partner().phone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Contactpersoon 1;Tel 1;E-mail 1;Contactpersoon 2;Tel 2;E-mail 2", "Organisatie;Contactpersoon;Tel;E-mail;Contactpersoon 2;Tel;E-mail"})
    void theNumbersOfTheSecondContactAreNotGivenToTheFirst(String headers) {
        run(headers, "VV De Brug;Jan Vos;0199-550001;jan@x.example;Els Bos;0199-550002;els@x.example");

        assertThat(person().emails()).containsExactly("jan@x.example");
        assertThat(person().phones()).containsExactly("0199 550 001");
    }

    @Test
    void anAddressOfAMailProgramBringsItsName() {
        run("E-mail", "Jan Jansen <jan@x.example>", "\"Marie de Vries <marie@x.example>\"");

        assertThat(office.office.people.rows()).extracting(row -> row.fullName()).containsExactlyInAnyOrder("Jan Jansen", "Marie de Vries");
    }

    @Test
    void severalAddressesInOneRowAreNotOnePerson() {
        var plan = run("Jan Jansen <jan@x.example>; Marie de Vries <marie@x.example>; info@club.example");

        assertThat(plan.rows()).extracting(PlanRow::decision).containsExactly(REFUSED);
    }

    @Test
    void aListOfNamesAloneLosesNotTheFirst() {
        run("Buurtvereniging De Linde", "VV De Brug", "Stichting Welzijn Beekerdam");

        assertThat(partners()).containsExactlyInAnyOrder("Buurtvereniging De Linde", "VV De Brug", "Stichting Welzijn Beekerdam");
    }

    @Test
    void questionsAsHeadersAreUnderstood() {
        run("Hoe heet de organisatie?;Wie is de contactpersoon?;Wat is uw e-mailadres?", "VV De Brug;Jan Vos;jan@x.example");

        assertThat(partners()).containsExactly("VV De Brug");
        assertThat(person().emails()).containsExactly("jan@x.example");
    }
}
