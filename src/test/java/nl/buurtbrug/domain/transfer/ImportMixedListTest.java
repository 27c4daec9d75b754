package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.transfer.row.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists that hold organisations and people under each other, with a column that tells which is which.
class ImportMixedListTest {

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private OrganisationDetails organisation(String name) {
        return office.office.organisations.rows().stream().filter(row -> row.name().equals(name)).findFirst().map(row -> office.office.organisations.get(row.id())).orElseThrow();
    }

    private List<String> roles() {
        var people = office.office.people;
        return office.office.affiliations.all().stream().map(role -> people.get(role.personId()).fullName() + ", " + role.role() + " at "
                + office.office.organisations.get(role.organisationId()).name()).toList();
    }

    @Test
    void anExportOfOdooGivesCompaniesAndTheirPeople() {
        office.run(office.plan(Path.of("src/test/resources/import/odoo-mixed.csv")));

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name).containsExactlyInAnyOrder("Zorggroep Beek", "Bakkerij Korst");
        assertThat(office.office.people.rows()).extracting(PersonRow::fullName).containsExactlyInAnyOrder("Noor Visser", "Sem Yilmaz", "Lou de Wit");
        assertThat(roles()).containsExactlyInAnyOrder("Noor Visser, Teamleider at Zorggroep Beek", "Sem Yilmaz,  at Bakkerij Korst");
        var company = organisation("Zorggroep Beek");
        assertThat(List.of(company.visiting().streetLine(), company.email(), company.phone(), company.website()))
                .containsExactly("Kade 12", "info@zorg.example", "0199 550 261", "https://zorg.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,is_company,parent_id,street,zip,city,email\nDe Brug,True,,Kade 8,9990 AB,Beekerdam,info@brug.example\nJan Jansen,False,De Brug,,,,jan@brug.example",
            "Naam;Is een bedrijf;Bedrijf;E-mail;Plaats\nDe Brug;ja;;info@brug.example;Beekerdam\nJan Jansen;nee;De Brug;jan@brug.example;",
            "Naam;Organisatie of persoon;Organisatie;E-mail\nDe Brug;Organisatie;;info@brug.example\nJan Jansen;Persoon;De Brug;jan@brug.example"})
    void otherHeadersSayTheSame(String list) {
        office.run(list.split("\n"));

        assertThat(organisation("De Brug").email()).isEqualTo("info@brug.example");
        assertThat(roles()).containsExactly("Jan Jansen,  at De Brug");
    }

    @Test
    void theAddressOfAPersonIsNotThatOfTheOrganisation() {
        var plan = office.plan("name,is_company,parent_id,street,zip,city,category_id", "Jan Jansen,False,De Brug,Dorpsweg 3,9992 XY,Vlietdam,vrijwilliger");

        office.run(plan);

        assertThat(organisation("De Brug").visiting().isEmpty()).isTrue();
        assertThat(office.office.lists.tags()).isEmpty();
        assertThat(office.office.people.get(office.office.people.rows().getFirst().id()).note()).isEqualTo("vrijwilliger");
        assertThat(plan.rows().getFirst().reasons()).containsExactly(new Remark("import.remark.addressOfPerson", List.of("Dorpsweg 3, 9992 XY, Vlietdam")));
    }

    @Test
    void aColumnWithKindsOfCompaniesIsAColumnOfKinds() {
        office.run("Naam;Bedrijfstype;Plaats", "De Brug;voetbalclub;Beekerdam", "De Sluis;voetbalclub;Beekerdam");

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::kindId).containsExactly(office.club, office.club);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "id,name,is_company,parent_id/id,zip,city\nbase.res_partner_1,De Linde,True,,9990 AB,Beekerdam\nbase.res_partner_2,De Linde,True,,9991 CD,Vlietdam\nbase.res_partner_3,Jan Jansen,False,base.res_partner_2,,",
            "id,name,is_company,parent_id,zip,city\n1,De Linde,True,,9990 AB,Beekerdam\n2,De Linde,True,,9991 CD,Vlietdam\n3,Jan Jansen,False,2,,",
            "External ID,Name,Company Type,Related Company/External ID,Zip,City\nx.p3,Jan Jansen,Individual,x.p2,,\nx.p1,De Linde,Company,,9990 AB,Beekerdam\nx.p2,De Linde,Company,,9991 CD,Vlietdam",
            "Externe ID;Naam;Bedrijfstype;Gerelateerd bedrijf/Externe ID;Postcode;Plaats\np1;De Linde;Bedrijf;;9990 AB;Beekerdam\np2;De Linde;Bedrijf;;9991 CD;Vlietdam\np3;Jan Jansen;Persoon;p2;;",
            "id,name,parent_id/id,zip,city\np1,De Linde,,9990 AB,Beekerdam\np2,De Linde,,9991 CD,Vlietdam\np3,Jan Jansen,p2,,\np4,Piet Post,p1,,"})
    void aPersonWhoseCompanyIsNamedByAnIdBelongsToThatCompany(String list) {
        office.run(list.split("\n"));

        var role = office.office.affiliations.all().stream().filter(each -> office.office.people.get(each.personId()).fullName().equals("Jan Jansen")).findFirst().orElseThrow();
        assertThat(office.office.organisations.get(role.organisationId()).visiting().cityLine()).isEqualTo("9991 CD Vlietdam");
        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name).containsExactly("De Linde", "De Linde");
    }

    @Test
    void anIdThatLeadsNowhereMakesNoOrganisation() {
        var plan = office.plan("id,name,is_company,parent_id,parent_id/id", "p1,De Linde,True,,", "p2,Jan Jansen,False,base.res_partner_99,base.res_partner_99", "p3,Piet Post,False,,p2");

        office.run(plan);

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name).containsExactly("De Linde");
        assertThat(plan.rows().get(1).reasons()).containsExactly(new Remark("import.remark.linkUnknown", List.of("base.res_partner_99")));
        assertThat(plan.rows().get(2).reasons()).containsExactly(new Remark("import.remark.linkUnknown", List.of("p2")));
        assertThat(office.office.affiliations.all()).isEmpty();
    }

    @Test
    void theNameOfTheCompanyCountsWhereItsIdLeadsNowhere() {
        office.run("id,name,is_company,parent_id,parent_id/id", "p2,Jan Jansen,False,De Linde,base.res_partner_99");

        assertThat(roles()).containsExactly("Jan Jansen,  at De Linde");
    }

    @Test
    void whatWasNotedOnADayBecomesADatedLineOfThePersonAndOfTheCompanyAlike() {
        office.run("name,is_company,parent_id,laatste contact", "De Brug,True,,12-3-2024: kennisgemaakt", "Jan Jansen,False,De Brug,3-1-2024: gebeld", "Jan Jansen,False,De Brug,5-2-2024: koffie");

        assertThat(organisation("De Brug").note()).isEqualTo("12-03-2024: kennisgemaakt");
        assertThat(office.office.people.get(office.office.people.rows().getFirst().id()).note()).isEqualTo("03-01-2024: gebeld\n05-02-2024: koffie");
    }
}
