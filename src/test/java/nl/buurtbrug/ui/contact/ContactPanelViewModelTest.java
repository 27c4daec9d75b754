package nl.buurtbrug.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class ContactPanelViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final long club = new Town(office).withPeople().meerkoeten;
    private final long bram = office.directory.rolesAt(club).getFirst().personId();
    private final Frame frame = TestFrame.staying();
    private final ContactPanelViewModel contact = new ContactPanelViewModel(
            new ContactScreens.Services(office.contacts, office.directory, office.organisations, office.people, Optional::empty, TestOffice.CLOCK), frame, () -> { });

    private MomentPanelViewModel panel() {
        return contact.openProperty().get().orElseThrow();
    }

    private void say(String summary) {
        panel().summaryProperty().set(summary);
        contact.save();
    }

    private List<String> ticked() {
        return panel().parties().stream().filter(party -> party.chosen().get()).map(Party::name).toList();
    }

    private List<String> problems() {
        return panel().problems().stream().map(Problem::words).toList();
    }

    @Test
    void aCallWithTheMainContactIsLoggedWithOneSentence() {
        contact.log(new Place.Organisation(club));
        say("Zaterdag is de kantine vrij.");

        var moment = office.contacts.ofOrganisation(club).getFirst();
        assertThat(List.of(moment)).extracting(MomentRow::on, MomentRow::kind, MomentRow::summary).containsExactly(tuple(TODAY, ContactKind.CALL, "Zaterdag is de kantine vrij."));
        assertThat(office.contacts.peopleAt(List.of(moment.id())).get(moment.id())).containsExactly(bram);
        assertThat(contact.openProperty().get()).isEmpty();
    }

    @Test
    void aPartnerWithoutAMainContactIsTickedItself() {
        var library = office.organisation("De Bieb");
        office.affiliations.add(office.person("Sanne", "", "Bos"), library, AffiliationDetails.ofRole("coördinator"));

        contact.log(new Place.Organisation(library));

        assertThat(ticked()).containsExactly("De Bieb");
        assertThat(panel().parties()).extracting(Party::name).containsExactly("Sanne Bos", "De Bieb");
        assertThat(panel().beginsWithSomebody()).isTrue();
    }

    @Test
    void onThePageOfAPersonThatPersonIsTickedAndTheirPartnersAreOffered() {
        contact.log(new Place.Person(bram));

        assertThat(ticked()).containsExactly("Bram van der Meer");
        assertThat(panel().parties()).extracting(Party::name, Party::partner).containsExactly(tuple("Bram van der Meer", false), tuple("s.v. De Meerkoeten", true));
        assertThat(panel().isChanged()).isFalse();
    }

    @Test
    void elsewhereWhoItWasIsLookedUpFirst() {
        contact.log(new Place.Start());
        assertThat(panel().beginsWithSomebody()).isFalse();

        contact.add(contact.like("bram meer").getFirst());
        say("Gebeld.");

        assertThat(office.contacts.ofPerson(bram)).extracting(MomentRow::summary).containsExactly("Gebeld.");
        assertThat(office.contacts.ofOrganisation(club)).hasSize(1);
    }

    @Test
    void peopleAndPartnersAreFoundByTheBeginningOfAWord() {
        office.person("Mees", "", "Meerman");

        assertThat(contact.like("meer")).extracting(Party::name).contains("Bram van der Meer", "Mees Meerman", "s.v. De Meerkoeten");
        assertThat(contact.like("  ")).isEmpty();
    }

    @Test
    void thePeopleOfAPartnerThatWasFoundCanBeTicked() {
        contact.log(new Place.Start());
        contact.add(contact.like("meerkoeten").stream().filter(Party::partner).findFirst().orElseThrow());

        assertThat(ticked()).containsExactly("s.v. De Meerkoeten");
        assertThat(panel().parties()).extracting(Party::name).contains("Bram van der Meer", "Aylin Demir").doesNotContain("Roos Kuiper");
    }

    @Test
    void aNameThatWasTypedButNotChosenIsNotDropped() {
        contact.log(new Place.Organisation(club));
        panel().somebodyProperty().set("Truus");
        say("Gebeld.");

        assertThat(problems()).containsExactly("Deze naam is niet gekozen. Kies een naam uit de lijst, of maak dit veld leeg.");
        assertThat(office.contacts.ofOrganisation(club)).isEmpty();
    }

    @Test
    void nobodyTickedIsAskedAbout() {
        contact.log(new Place.Start());
        say("Gebeld.");

        assertThat(problems()).containsExactly("Kies met wie u contact had.");
        assertThat(office.contacts.all()).isEmpty();
    }

    @Test
    void aWrongDateAndAWrongNumberOfMinutesAreToldTogether() {
        contact.log(new Place.Organisation(club));
        panel().onProperty().set("31-11-2026");
        panel().minutesProperty().set("kwartiertje");
        contact.save();

        assertThat(panel().problems()).extracting(Problem::field).containsExactly("moment.on", "moment.minutes");
    }

    @Test
    void theTimeOfDayIsReadAndShownAgainAndCanBeTakenAway() {
        contact.log(new Place.Organisation(club));
        panel().atProperty().set("930");
        contact.save();
        var moment = office.contacts.ofOrganisation(club).getFirst();
        assertThat(moment.at()).isEqualTo(LocalTime.of(9, 30));
        assertThat(ContactWords.when(moment, TODAY)).isEqualTo("ma 23 nov, 09.30 uur");

        contact.change(moment.id());
        assertThat(panel().atProperty().get()).isEqualTo("09.30");
        panel().atProperty().set("");
        contact.save();

        assertThat(office.contacts.moment(moment.id()).orElseThrow().details().at()).isEmpty();
    }

    @Test
    void aWrongTimeIsToldBesideItsField() {
        contact.log(new Place.Organisation(club));
        panel().atProperty().set("half tien");
        say("Gebeld.");

        assertThat(panel().problems()).extracting(Problem::field).containsExactly("moment.at");
        assertThat(office.contacts.ofOrganisation(club)).isEmpty();
    }

    @Test
    void whatWasPromisedBelongsToTheTalkThePartnerAndTheOnePersonInIt() {
        contact.log(new Place.Organisation(club));
        var promise = panel().followUp().orElseThrow();
        promise.whatProperty().set("Stuurt de sleutel");
        promise.owedByProperty().set(Debtor.PARTNER);
        contact.save();

        var kept = office.contacts.followUps(club).getFirst().details();
        assertThat(kept.about().moment()).contains(office.contacts.ofOrganisation(club).getFirst().id());
        assertThat(kept.about().person()).contains(bram);
        assertThat(kept.due()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void whatWasPromisedBySomebodyWithoutAPartnerIsToldOfAtTheStart() {
        var loose = office.person("Sanne", "", "Bos");
        contact.log(new Place.Person(loose));
        panel().followUp().orElseThrow().whatProperty().set("Belt terug");
        contact.save();

        assertThat(office.contacts.open()).extracting(open -> open.details().about().person()).containsExactly(Optional.of(loose));
    }

    @Test
    void somebodyFromElsewhereIsAddedOnceAndStays() {
        office.person("Sanne", "", "Bos");
        contact.log(new Place.Organisation(club));
        contact.add(contact.like("sanne").getFirst());
        contact.add(contact.like("sanne").getFirst());
        contact.save();

        contact.change(office.contacts.ofOrganisation(club).getFirst().id());

        assertThat(ticked()).containsExactlyInAnyOrder("Bram van der Meer", "Sanne Bos");
        assertThat(panel().isChanged()).isFalse();
    }

    @Test
    void aChangeIsKeptAndTakenBackWithUndo() {
        contact.log(new Place.Organisation(club));
        say("Gebeld.");
        contact.change(office.contacts.ofOrganisation(club).getFirst().id());
        say("Gemaild.");
        assertThat(office.contacts.ofOrganisation(club)).extracting(MomentRow::summary).containsExactly("Gemaild.");

        frame.toasts().undo();
        assertThat(office.contacts.ofOrganisation(club)).extracting(MomentRow::summary).containsExactly("Gebeld.");

        frame.toasts().undo();
        assertThat(office.contacts.all()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhenTheKeyIsPressedOnAnotherPage() {
        contact.log(new Place.Organisation(club));
        panel().summaryProperty().set("Nog bezig");

        contact.closeIfBlank();
        contact.log(new Place.Start());

        assertThat(panel().summaryProperty().get()).isEqualTo("Nog bezig");
        assertThat(frame.toasts().shown()).hasSize(1);
    }

    @Test
    void aPanelInWhichNothingIsTypedGoesWithItsPage() {
        contact.log(new Place.Organisation(club));

        contact.closeIfBlank();

        assertThat(contact.openProperty().get()).isEmpty();
    }

    @Test
    void whatIsCancelledCanBeHadBack() {
        contact.log(new Place.Organisation(club));
        panel().summaryProperty().set("Nog bezig");
        contact.cancel();
        assertThat(contact.openProperty().get()).isEmpty();

        frame.toasts().undo();

        assertThat(panel().summaryProperty().get()).isEqualTo("Nog bezig");
    }

    @Test
    void whatIsCancelledDoesNotPushAsideWhatIsTypedSince() {
        contact.log(new Place.Organisation(club));
        panel().summaryProperty().set("Nog bezig");
        contact.cancel();
        contact.log(new Place.Organisation(club));
        panel().summaryProperty().set("Iets anders");

        frame.toasts().undo();
        assertThat(panel().summaryProperty().get()).isEqualTo("Iets anders");

        contact.discard();
        frame.toasts().undo();
        assertThat(panel().summaryProperty().get()).isEqualTo("Nog bezig");
    }

    @Test
    void whatWasTypedIsShownAgainWithWhomItWasAndWhatWasPromised() {
        contact.log(new Place.Organisation(club));
        panel().summaryProperty().set("Nog bezig");
        panel().atProperty().set("9.30");
        panel().kindProperty().set(ContactKind.VISIT);
        panel().followUp().orElseThrow().whatProperty().set("Belt terug");
        var typed = contact.unsaved();
        contact.discard();

        contact.retype(typed);

        assertThat(contact.isChanged()).isTrue();
        assertThat(contact.unsaved()).isEqualTo(typed);
        contact.save();
        assertThat(office.contacts.ofOrganisation(club)).extracting(MomentRow::kind, MomentRow::summary).containsExactly(tuple(ContactKind.VISIT, "Nog bezig"));
        assertThat(office.contacts.followUps(club)).hasSize(1);
    }

    @Test
    void aMomentWithBothIsMendedWithBothTicked() {
        contact.log(new Place.Organisation(club));
        panel().parties().forEach(party -> party.ticked(true));
        say("Overleg.");

        contact.change(office.contacts.ofOrganisation(club).getFirst().id());

        assertThat(Set.copyOf(ticked())).containsExactlyInAnyOrder("Bram van der Meer", "Aylin Demir", "Gerrit-Jan de Haan", "s.v. De Meerkoeten");
    }
}
