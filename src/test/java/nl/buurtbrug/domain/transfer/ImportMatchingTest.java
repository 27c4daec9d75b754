package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.CHANGED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMatchingTest {

    private static final String PLACES = "Naam organisatie;Postcode;Plaats;KvK-nummer;E-mail organisatie";
    private static final String CONTACTS = "Naam organisatie;Contactpersoon;Functie;E-mail contactpersoon;Telefoon contactpersoon";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private List<RowDecision> decide(String... lines) {
        return ImportOffice.decisions(office.plan(lines));
    }

    private String doubt(String... lines) {
        return office.plan(lines).rows().getLast().reasons().getFirst().messageKey();
    }

    @Test
    void theLegalFormOfAnOrganisationMakesNoDifference() {
        assertThat(decide(PLACES, "Stichting De Brug;9990 AB;Beekerdam;;", "De Brug;9990AB;Beekerdam;;")).containsExactly(NEW, SAME);
    }

    @Test
    void theSameKvkNumberJoinsNamesThatAreAlike() {
        assertThat(decide(PLACES, "Voetbalvereniging De Meerkoeten;9990 AB;Beekerdam;12345678;", "De Meerkoeten;9991 CD;Beekerdam;12345678;")).containsExactly(NEW, SAME);
    }

    @Test
    void schoolsOfOneBoardShareItsKvkNumberAndAreAskedAbout() {
        assertThat(doubt(PLACES, "Obs De Horizon;9990 AB;Beekerdam;12345678;", "Obs De Kameleon;9991 CD;Beekerdam;12345678;")).isEqualTo("import.doubt.sameKvk");
    }

    @Test
    void theSameNameInAnotherTownIsAnotherOrganisation() {
        assertThat(decide(PLACES, "De Regenboog;9990 AB;Beekerdam;;", "De Regenboog;8880 AB;Vlietdam;;")).containsExactly(NEW, NEW);
    }

    @Test
    void theSameNameUnderAnotherPostcodeInTheSameTownIsDoubtful() {
        assertThat(doubt(PLACES, "De Regenboog;9990 AB;Beekerdam;;", "De Regenboog;9992 XY;Beekerdam;;")).isEqualTo("import.doubt.otherPostcode");
    }

    @Test
    void aSlipOfThePenIsDoubtful() {
        assertThat(doubt(PLACES, "Buurthuis De Kastanje;9990 AB;Beekerdam;;", "Buurthuis De Kastanie;9990 AB;Beekerdam;;")).isEqualTo("import.doubt.similarNameSamePostcode");
    }

    @Test
    void anotherNumberInANameIsAnotherOrganisation() {
        assertThat(decide(PLACES, "Scouting Groep 11;;Beekerdam;;", "Scouting Groep 12;;Beekerdam;;")).containsExactly(NEW, NEW);
    }

    @Test
    void aSharedMailboxNeverJoinsOrganisationsWithDifferentNames() {
        assertThat(doubt(PLACES, "Buurthuis De Brug;;Beekerdam;;info@welzijn.example", "Jongerencentrum Zuid;;Beekerdam;;info@welzijn.example"))
                .isEqualTo("import.doubt.sameEmail");
    }

    @Test
    void aSharedMailboxNeverJoinsPeopleWithDifferentNames() {
        assertThat(decide(CONTACTS, "De Brug;Jan van der Meer;voorzitter;info@brug.example;", "De Brug;Aisha Yilmaz;secretaris;info@brug.example;"))
                .containsExactly(NEW, NEW);
    }

    @Test
    void aPersonsOwnEmailUnderAnotherNameIsDoubtful() {
        assertThat(doubt(CONTACTS, "De Brug;Jan van der Meer;voorzitter;jan@meer.example;", "De Sluis;Piet Smit;;jan@meer.example;")).isEqualTo("import.doubt.emailOfOther");
    }

    @Test
    void aPersonsOwnEmailJoinsTheirRolesAtTwoOrganisations() {
        var plan = office.plan(CONTACTS, "De Brug;Jan van der Meer;voorzitter;jan@meer.example;", "De Sluis;J. van der Meer;coach;jan@meer.example;");

        assertThat(List.of(plan.counts().newPeople(), plan.counts().newOrganisations(), plan.counts().newAffiliations())).containsExactly(1, 2, 2);
    }

    @Test
    void anotherRoleOfAPersonAtTheSameOrganisationIsAdded() {
        office.run(CONTACTS, "De Brug;Jan van der Meer;voorzitter;;");

        var plan = office.plan(CONTACTS, "De Brug;Jan van der Meer;trainer;;");

        assertThat(ImportOffice.decisions(plan)).containsExactly(CHANGED);
        assertThat(plan.counts().newAffiliations()).isOne();
    }

    @Test
    void theSameNameAtAnotherOrganisationIsDoubtful() {
        assertThat(doubt(CONTACTS, "De Brug;Jan Jansen;;;", "De Sluis;Jan Jansen;;;")).isEqualTo("import.doubt.sameNameElsewhere");
    }

    @Test
    void theSameNameReachedInEveryOtherWayIsSomeoneElse() {
        assertThat(decide(CONTACTS, "De Brug;Jan Jansen;;jan@brug.example;06 12345678", "De Sluis;Jan Jansen;;jj@sluis.example;06 87654321")).containsExactly(NEW, NEW);
    }

    @Test
    void initialsOfAColleagueAreDoubtful() {
        assertThat(doubt(CONTACTS, "De Brug;Jan de Vries;;;", "De Brug;J. de Vries;;;")).isEqualTo("import.doubt.initials");
    }

    @Test
    void anArchivedOrganisationIsMatchedAndTold() {
        office.run(PLACES, "De Brug;9990 AB;Beekerdam;;");
        office.office.organisations.archive(List.of(office.office.organisations.rows().getFirst().id()));

        var row = office.plan(PLACES, "De Brug;9990 AB;Beekerdam;;info@brug.example").rows().getFirst();

        assertThat(row.decision()).isEqualTo(CHANGED);
        assertThat(row.reasons()).extracting(Remark::messageKey).containsExactly("import.remark.archived");
    }

    @Test
    void aRowThatIsTwiceInTheFileIsTheSameTheSecondTime() {
        assertThat(decide(CONTACTS, "De Brug;Jan Jansen;;;", "De Brug;Jan Jansen;;;")).containsExactly(NEW, SAME);
    }

    @Test
    void whatIsPassedOverBecauseTheOldValueIsKeptIsTold() {
        var rows = office.plan("Naam;Plaats;Telefoon;Opmerkingen;Website", "De Brug;Beekerdam;0199550123;eerste;", "De Brug;beekerdam;0199550999;tweede;brug.example",
                "S.V. De Brug;Beekerdam;0199 550 123;eerste;").rows();

        assertThat(rows.get(1).reasons()).containsExactly(new Remark("import.remark.kept", List.of("Telefoon, Notitie")));
        assertThat(rows.get(1).changes()).extracting(FieldChange::field).containsExactly(RecordField.WEBSITE);
        assertThat(rows.get(2).reasons()).isEmpty();
    }

    @Test
    void aDoubtfulRowShowsBothSidesFieldByField() {
        office.run(PLACES, "Buurthuis De Kastanje;9990 AB;Beekerdam;;");
        var plan = office.plan(PLACES, "Buurthuis De Kastanie;9990 AB;Beekerdam;12345678;");

        var candidate = plan.candidates(plan.rows().getFirst()).getFirst();

        assertThat(candidate.title()).isEqualTo("Buurthuis De Kastanje");
        assertThat(candidate.fields()).contains(new Candidate.FieldComparison(RecordField.KVK, "12345678", "", false),
                new Candidate.FieldComparison(RecordField.POSTCODE, "9990 AB", "9990 AB", true));
    }

    @Test
    void nothingOfADoubtfulRowIsWritten() {
        var result = office.run(CONTACTS, "De Brug;Jan Jansen;;;", "De Sluis;Jan Jansen;;;");

        assertThat(result.counts().doubtfulRows()).isOne();
        assertThat(office.office.organisations.rows()).hasSize(1);
    }
}
