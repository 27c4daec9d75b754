package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.staff.StaffDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReadingTest {

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private OrganisationRow imported(String... lines) {
        office.run(lines);
        return office.office.organisations.rows().getFirst();
    }

    private OrganisationDetails details(OrganisationRow row) {
        return office.office.organisations.get(row.id());
    }

    private String reason(String... lines) {
        return office.plan(lines).rows().getFirst().reasons().getFirst().messageKey();
    }

    @Test
    void anUnknownKindBecomesOverigAndStaysAsATag() {
        var row = imported("Naam organisatie;Soort;Plaats", "De Brug;kletsclub;Beekerdam");

        assertThat(row.kindId()).isEqualTo(office.other);
        assertThat(office.office.lists.tags()).extracting(TagSummary::name).containsExactly("kletsclub");
    }

    @Test
    void severalTagsInACellAreKeptEachOnce() {
        imported("Naam organisatie;Labels;Plaats", "De Brug;jeugd, sport, Jeugd;Beekerdam");

        assertThat(office.office.lists.tags()).extracting(TagSummary::name).containsExactly("jeugd", "sport");
    }

    @Test
    void thePostcodeProposesTheNeighbourhood() {
        var municipality = office.office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        var neighbourhood = office.office.areas.create(new NeighbourhoodDetails(municipality, "Havenkwartier", "", List.of("9990")));

        assertThat(imported("Naam organisatie;Postcode;Plaats", "De Brug;9990 AB;Beekerdam").neighbourhoodId()).isEqualTo(neighbourhood);
    }

    @Test
    void theStageOfANewPartnerIsItsFirstPhase() {
        imported("Naam organisatie;Fase;Plaats", "De Brug;In gesprek;Beekerdam");

        assertThat(office.office.phases.all()).extracting(PhaseSummary::stage).containsExactly(Stage.IN_TALKS);
    }

    @Test
    void aStageThatIsNotKnownBecomesATag() {
        imported("Naam organisatie;Fase;Plaats", "De Brug;in de wacht gezet;Beekerdam");

        assertThat(office.office.phases.all()).extracting(PhaseSummary::stage).containsExactly(Stage.IDENTIFIED);
        assertThat(office.office.lists.tags()).extracting(TagSummary::name).containsExactly("in de wacht gezet");
    }

    @Test
    void theOwnerIsAColleagueByNameOrInitialsAndElseANote() {
        var noor = office.office.staff.create(new StaffDetails("Noor Bakker", "NB", "", true));

        office.run("Naam organisatie;Eigenaar;Plaats", "De Brug;noor bakker;Beekerdam", "De Sluis;nb;Beekerdam", "De Kade;Piet;Beekerdam");

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name, OrganisationRow::ownerId, row -> details(row).note())
                .containsExactlyInAnyOrder(tuple("De Brug", noor, ""), tuple("De Sluis", noor, ""), tuple("De Kade", 0L, "Piet"));
    }

    @Test
    void thePostalAddressHasAPlaceOfItsOwn() {
        var row = imported("Naam organisatie;Adres;Postcode;Plaats;Postadres;Postcode postadres;Plaats postadres", "De Brug;Kade 8;9990 AB;Beekerdam;Postbus 12;9991cd;Vlietdam");

        var details = details(row);
        assertThat(details.visiting()).isEqualTo(new Address("Kade", "8", "9990 AB", "Beekerdam"));
        assertThat(List.of(details.postal().streetLine(), details.postal().cityLine())).containsExactly("Postbus 12", "9991 CD Vlietdam");
    }

    @Test
    void aLongNoteIsKeptWholeOrRefusedButNeverCut() {
        var long1 = "woord ".repeat(1600).strip();

        assertThat(details(imported("Naam organisatie;Opmerkingen;Plaats", "De Brug;" + long1 + ";Beekerdam")).note()).isEqualTo(long1);
        assertThat(reason("Naam organisatie;Opmerkingen;Plaats", "De Sluis;" + "x".repeat(40_000) + ";Beekerdam")).isEqualTo("import.refused.field");
    }

    @Test
    void aNumberThatIsNotUnderstoodStaysAsItWasWritten() {
        assertThat(imported("Naam organisatie;Telefoon;Plaats", "De Brug;via de balie;Beekerdam").phone()).isEqualTo("via de balie");
    }

    @Test
    void whatStandsForNothingIsNothing() {
        assertThat(imported("Naam organisatie;E-mail organisatie;KvK-nummer;Plaats", "De Brug;n.v.t.;-;Beekerdam").email()).isEmpty();
    }

    @Test
    void aListOfPeopleOnlyGivesPeople() {
        office.run("Voornaam;Tussenvoegsel;Achternaam;E-mail", "Jan;van der;Meer;jan@meer.example", "Aisha;;Yilmaz;aisha@yilmaz.example; aisha@werk.example".replace("; ", ", "));

        assertThat(office.office.people.rows()).extracting(PersonRow::fullName).containsExactlyInAnyOrder("Jan van der Meer", "Aisha Yilmaz");
        assertThat(office.office.organisations.rows()).isEmpty();
    }

    @Test
    void aRowWithoutANameIsRefused() {
        assertThat(reason("Naam organisatie;Postcode;Plaats", ";9990 AB;Beekerdam", "De Brug;9990 AB;Beekerdam")).isEqualTo("import.refused.noName");
    }

    @Test
    void aDashIsNoName() {
        office.run("Organisatie;Voornaam;Tussenvoegsel;Achternaam", "-;Jan;-;Smit", "n.v.t.;Aisha;;Yilmaz", "De Brug;-;;-");

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name).containsExactly("De Brug");
        assertThat(office.office.people.rows()).extracting(PersonRow::fullName).containsExactlyInAnyOrder("Jan Smit", "Aisha Yilmaz");
        assertThat(reason("Naam organisatie;Plaats", "--;Beekerdam", "De Sluis;Beekerdam")).isEqualTo("import.refused.noName");
    }

    @Test
    void whatIsNoEmailAddressIsRefused() {
        assertThat(reason("Naam organisatie;E-mail organisatie;Plaats", "De Brug;info(at)brug;Beekerdam")).isEqualTo("import.refused.email");
    }

    @Test
    void aDutchPostcodeWithAMistakeIsRefusedToBeMendedAndAForeignOneIsKept() {
        assertThat(reason("Naam organisatie;Postcode;Plaats", "De Brug;9991ABC;Beekerdam")).isEqualTo("import.refused.postcode");
        assertThat(reason("Naam organisatie;Postcode;Plaats", "De Brug;0123 AB;Beekerdam")).isEqualTo("import.refused.postcode");
        assertThat(imported("Naam organisatie;Postcode;Plaats", "De Sluis;B-2000;Antwerpen").postcode()).isEqualTo("B-2000");
    }

    @Test
    void aValueThatIsTooLongIsRefusedAndNotCut() {
        assertThat(reason("Naam organisatie;Postcode;Plaats", "a".repeat(301) + ";9990 AB;Beekerdam")).isEqualTo("import.refused.field");
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsRefused() {
        var plan = office.plan("Naam organisatie;Postcode;Plaats", "De Brug;9990 AB;Beekerdam", "De Sluis;9990 AB;Beekerdam;over");

        assertThat(ImportOffice.decisions(plan)).containsExactly(NEW, REFUSED);
    }

    @Test
    void theNamesOfTheColumnsOnceMoreAreNoPartner() {
        var plan = office.plan("Naam organisatie;Postcode;Plaats", "De Brug;9990 AB;Beekerdam", "NAAM ORGANISATIE;Postcode; Plaats", "De Sluis;9990 AB;Beekerdam");

        assertThat(ImportOffice.decisions(plan)).containsExactly(NEW, REFUSED, NEW);
    }

    @Test
    void aNameThatIsBrokenOverTwoLinesIsOneName() {
        var row = imported("Naam organisatie;Adres;Plaats", "\"Stichting\n  De Brug\";\"Kade 8\n9990 AB Beekerdam\";");

        assertThat(List.of(row.name(), row.street(), row.postcode(), row.city())).containsExactly("Stichting De Brug", "Kade", "9990 AB", "Beekerdam");
    }

    @Test
    void emptyRowsAreNoRows() {
        assertThat(office.plan("Naam organisatie;Postcode;Plaats", "De Brug;9990 AB;Beekerdam", ";;", "", "De Sluis;9990 AB;Beekerdam").counts().rows()).isEqualTo(2);
    }

    @Test
    void valuesThatMayNotBeKeptAreNotEvenInTheRefusedRows() {
        var plan = office.plan("Naam organisatie;Nationaliteit;Plaats", ";Marsiaanse;Beekerdam", "De Brug;Marsiaanse;Beekerdam");

        assertThat(plan.rows()).allSatisfy(row -> assertThat(row.cells()).doesNotContain("Marsiaanse"));
    }
}
