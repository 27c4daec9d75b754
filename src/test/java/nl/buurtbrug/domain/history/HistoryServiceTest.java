package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.trail.ChangeKind;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.platform.settings.Account;
import nl.buurtbrug.testing.TableStates;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryServiceTest {

    private final TestOffice office = new TestOffice();
    private long marieke;

    @BeforeEach
    void mariekeIsAtTheKeyboard() {
        marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        office.staff.recognise(Account.name(), marieke);
    }

    private void change(long id, OrganisationDetails details) {
        assertThat(office.organisations.change(id, office.organisations.get(id), details)).isTrue();
    }

    private List<String> told(long id) {
        return office.history.ofOrganisation(id).stream().map(HistoryEntry::words).toList();
    }

    private PutBack putBackLatest(long id) {
        return office.history.putBack(office.history.ofOrganisation(id).getFirst());
    }

    @Test
    void aChangeIsToldInASentence() {
        var id = office.organisation("De Kajuit");

        change(id, office.organisations.get(id).withName("De Kombuis"));

        assertThat(told(id)).containsExactly("Marieke Vos veranderde de naam van “De Kajuit” in “De Kombuis”.", "Marieke Vos voegde deze partner toe.");
    }

    @Test
    void whatIsPointedToIsToldByName() {
        var id = office.organisation("De Kajuit");

        change(id, office.organisations.get(id).withOwner(Optional.of(marieke)));
        change(id, office.organisations.get(id).withOwner(Optional.empty()));

        assertThat(told(id)).startsWith("Marieke Vos maakte de eigenaar leeg. Het was “Marieke Vos”.", "Marieke Vos vulde de eigenaar in: “Marieke Vos”.");
    }

    @Test
    void aPhaseIsToldOnThePageOfItsPartner() {
        var id = office.organisation("De Kajuit");

        office.phases.add(List.of(id), new PhaseDetails(Stage.ACTIVE, java.time.LocalDate.of(2026, 3, 1), ""));

        assertThat(told(id).getFirst()).isEqualTo("Marieke Vos voegde de fase Actief vanaf 1 mrt 2026 toe.");
    }

    @Test
    void aRoleIsToldOnBothPages() {
        var id = office.organisation("De Kajuit");
        var person = office.person("Bram", "van der", "Meer");

        office.affiliations.add(person, id, new AffiliationDetails("voorzitter", Optional.empty(), Optional.empty(), false, false));

        var words = "Marieke Vos voegde de functie voorzitter van Bram van der Meer bij De Kajuit toe.";
        assertThat(told(id).getFirst()).isEqualTo(words);
        assertThat(office.history.ofPerson(person).getFirst().words()).isEqualTo(words);
    }

    @Test
    void anOldValueIsPutBackAndThatCanBeUndone() {
        var id = office.organisation("De Kajuit");
        change(id, office.organisations.get(id).withName("De Kombuis"));

        var outcome = putBackLatest(id);

        assertThat(office.organisations.get(id).name()).isEqualTo("De Kajuit");
        assertThat(((PutBack.Done) outcome).undo().getAsBoolean()).isTrue();
        assertThat(office.organisations.get(id).name()).isEqualTo("De Kombuis");
        assertThat(office.history.ofOrganisation(id).getFirst().why()).isEqualTo("ongedaan gemaakt");
    }

    @Test
    void anOldValueOfARoleIsPutBackAndThatCanBeUndoneUnlessItWasChangedSince() {
        var person = office.person("Bram", "", "Meer");
        var role = office.affiliations.add(person, office.organisation("De Kajuit"), role("voorzitter")).getFirst().either();
        office.affiliations.change(role, role("penningmeester"));

        var undo = ((PutBack.Done) office.history.putBack(office.history.ofPerson(person).getFirst())).undo();

        assertThat(roleOf(person).role()).isEqualTo("voorzitter");
        assertThat(undo.getAsBoolean()).isTrue();
        assertThat(roleOf(person).role()).isEqualTo("penningmeester");
        assertThat(undo.getAsBoolean()).isFalse();
        assertThat(roleOf(person).role()).isEqualTo("penningmeester");
    }

    private static AffiliationDetails role(String name) {
        return new AffiliationDetails(name, Optional.empty(), Optional.empty(), false, false);
    }

    private AffiliationRow roleOf(long person) {
        return office.affiliations.ofPeople(List.of(person)).getFirst();
    }

    @Test
    void anOldValueThatPointsToWhatIsGoneIsRefused() {
        var school = office.lists.createKind("school");
        var id = office.organisation("De Kajuit");
        change(id, office.organisations.get(id).withKind(school));
        change(id, office.organisations.get(id).withKind(office.club()));
        assertThat(office.lists.removeKind(school)).isTrue();

        assertThat(putBackLatest(id)).isInstanceOfSatisfying(PutBack.Refused.class, refused -> assertThat(refused.why()).contains("bestaat niet meer"));
        assertThat(office.organisations.get(id).kind()).isEqualTo(office.club());
        assertThat(told(id).getFirst()).contains("(bestaat niet meer)");
    }

    @Test
    void whatIsUndoneIsToldAsSuch() throws Exception {
        var id = office.organisation("De Kajuit");
        var before = office.organisations.get(id);
        change(id, before.withName("De Kombuis"));
        var archived = office.organisations.archive(List.of(id));

        Reason.undoing(() -> office.organisations.takeBack(archived));
        Reason.undoing(() -> office.organisations.change(id, before.withName("De Kombuis"), before));

        assertThat(told(id)).startsWith("Marieke Vos maakte een wijziging ongedaan: de naam is weer “De Kajuit” en niet meer “De Kombuis”.",
                "Marieke Vos maakte het archiveren ongedaan.");
    }

    @Test
    void whatWasTakenOffIsAddedAgainFromTheHistoryAsItWasAndThatCanBeUndone() {
        var town = new Town(office).withPeople();
        var before = TableStates.of(office.database);
        var undos = new ArrayList<BooleanSupplier>();
        takeAllOff(town.meerkoeten);

        office.history.ofOrganisation(town.meerkoeten).stream().filter(entry -> entry.line().kind() == ChangeKind.REMOVED)
                .forEach(entry -> undos.add(((PutBack.Done) office.history.putBack(entry)).undo()));

        assertThat(TableStates.of(office.database)).isEqualTo(before);
        assertThat(undos).hasSize(4).allMatch(BooleanSupplier::getAsBoolean);
    }

    private void takeAllOff(long id) {
        office.tags.remove(List.of(id), "jeugd");
        office.phases.remove(office.phases.of(List.of(id)).getFirst());
        office.audiences.remove(office.audiences.accesses(List.of(id)).getFirst());
        office.affiliations.remove(office.affiliations.at(List.of(id)).getFirst());
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        var id = office.organisation("De Kajuit");
        office.tags.add(List.of(id), "jeugd");
        office.tags.remove(List.of(id), "jeugd");
        var removal = office.history.ofOrganisation(id).getFirst();
        office.tags.add(List.of(id), "jeugd");

        assertThat(office.history.putBack(removal)).isInstanceOf(PutBack.Refused.class);
    }

    @Test
    void whatWasRemovedFromAListIsStillToldByItsName() {
        var id = office.organisation("De Kajuit");
        var tag = office.tags.add(List.of(id), "jeugd").tag();
        office.tags.remove(List.of(id), "jeugd");
        office.lists.removeTag(tag);

        assertThat(told(id)).startsWith("Marieke Vos haalde het label jeugd (bestaat niet meer) weg.");
    }

    @Test
    void aChangeOfAPartSaysOfWhichPart() {
        var person = office.person("Bram", "van der", "Meer");
        var id = office.organisation("De Kajuit");
        var role = office.affiliations.add(person, id, role("voorzitter")).getFirst().either();
        office.affiliations.change(role, role("penningmeester"));
        var phase = office.phases.of(List.of(id)).getFirst();
        office.phases.change(phase, new PhaseDetails(phase.stage(), phase.from(), "Kennisgemaakt."));

        assertThat(told(id)).startsWith("Marieke Vos vulde de reden van de fase (In beeld vanaf 23 nov 2026) in: “Kennisgemaakt.”.",
                "Marieke Vos veranderde de functie (Bram van der Meer bij De Kajuit) van “voorzitter” in “penningmeester”.");
    }

    @Test
    void aPartnerTellsThatATagOfItGotAnotherName() {
        var id = office.organisation("De Kajuit");
        var tag = office.tags.add(List.of(id), "jeugt").tag();
        office.lists.tag("sport");

        office.lists.changeTag(tag, "jeugd");

        var entry = office.history.ofOrganisation(id).getFirst();
        assertThat(entry.words()).isEqualTo("Marieke Vos veranderde de naam (label jeugd) van “jeugt” in “jeugd”.");
        assertThat(entry.restorable()).isFalse();
    }

    @Test
    void aLongOldValueCanBeReadInFull() {
        var id = office.organisation("De Kajuit");
        var note = "De sleutel ligt bij de buren. ".repeat(20).strip();
        change(id, office.organisations.get(id).withNote(note));

        var entry = office.history.ofOrganisation(id).getFirst();

        assertThat(entry.isShortened()).isTrue();
        assertThat(entry.words()).hasSizeLessThan(200).contains("…");
        assertThat(entry.whole()).contains(note);
    }

    @Test
    void aPageTellsTheLatestFew() {
        var id = office.organisation("De Kajuit");
        IntStream.range(0, 9).forEach(i -> change(id, office.organisations.get(id).withNote("stand " + i)));

        assertThat(office.history.ofOrganisation(id, 3)).extracting(HistoryEntry::words).hasSize(3).first().asString().contains("stand 8");
        assertThat(office.history.name(false, id)).isEqualTo("De Kajuit");
    }

    @Test
    void anEmptyNameIsNotPutBack() {
        var id = office.organisation("De Kajuit");
        change(id, office.organisations.get(id).withNote("ooit"));
        change(id, office.organisations.get(id).withNote(""));
        change(id, office.organisations.get(id).withNote("ooit"));

        assertThat(office.history.putBack(office.history.ofOrganisation(id).get(1))).isInstanceOf(PutBack.Refused.class);
    }

    @Test
    void fiveHundredChangesAreAllTold() {
        var id = office.organisation("De Kajuit");
        IntStream.range(0, 500).forEach(i -> change(id, office.organisations.get(id).withNote("stand " + i)));

        assertThat(office.history.ofOrganisation(id)).hasSize(501);
    }
}
