package nl.buurtbrug.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MovingOnServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final long club = office.organisation("De Meerkoeten");
    private final long library = office.organisation("De Bieb");
    private final long bram = office.person("Bram", "van der", "Meer");
    private final long aylin = office.person("Aylin", "", "Demir");
    private final AffiliationRow role = office.affiliations.add(bram, club, AffiliationDetails.ofRole("voorzitter")).getFirst().either();

    private FollowUpSummary promise(String what, Optional<Long> organisation, Optional<Long> person) {
        return office.contacts.add(new FollowUpDetails(what, TODAY.plusDays(7), Debtor.PARTNER, Optional.empty(), Optional.empty(),
                new FollowUpDetails.About(organisation, person, Optional.empty()))).getFirst().either();
    }

    private FollowUpSummary ofBram(String what) {
        return promise(what, Optional.of(club), Optional.of(bram));
    }

    private Moved moveOn(Optional<Long> to, Map<FollowUpSummary, Takeover> takeovers) {
        return office.moves.moveOn(role, new MovingOnService.Going(TODAY, to, "coach"), takeovers);
    }

    private FollowUpDetails now(FollowUpSummary followUp) {
        return office.contacts.allFollowUps().stream().filter(one -> one.id().equals(followUp.id())).findFirst().orElseThrow().details();
    }

    @Test
    void whatIsOpenOfThePersonThereIsAskedAbout() {
        ofBram("Stuurt de sleutel");
        promise("Belt terug", Optional.empty(), Optional.of(bram));
        promise("Van de club", Optional.of(club), Optional.empty());
        promise("Van Aylin", Optional.of(club), Optional.of(aylin));
        promise("Bij de bieb", Optional.of(library), Optional.of(bram));
        office.contacts.tick(ofBram("Al klaar"), true);
        office.contacts.log(new MomentDetails(TODAY, Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), Set.of(bram), Set.of()),
                List.of(new FollowUpDetails("In een gesprek", TODAY, Debtor.BUREAU, Optional.empty(), Optional.empty(), FollowUpDetails.About.organisation(club))), Origin.TYPED);

        assertThat(office.moves.open(role)).extracting(one -> one.details().what()).containsExactly("In een gesprek", "Stuurt de sleutel", "Belt terug");
    }

    @Test
    void eachGoesToWhoTakesItOver() {
        var stays = ofBram("blijft");
        var along = ofBram("gaat mee");
        var given = ofBram("naar Aylin");
        var done = ofBram("klaar");

        moveOn(Optional.of(library), Map.of(stays, new Takeover.Stays(), along, new Takeover.GoesAlong(), given, new Takeover.To(aylin), done, new Takeover.Done()));

        assertThat(now(stays).about()).isEqualTo(FollowUpDetails.About.organisation(club));
        assertThat(now(along).about()).isEqualTo(new FollowUpDetails.About(Optional.of(library), Optional.of(bram), Optional.empty()));
        assertThat(now(given).about()).isEqualTo(new FollowUpDetails.About(Optional.of(club), Optional.of(aylin), Optional.empty()));
        assertThat(now(done).isDone()).isTrue();
        assertThat(office.affiliations.ofPeople(List.of(bram))).extracting(AffiliationRow::organisationId).containsExactlyInAnyOrder(club, library);
    }

    @Test
    void whatGoesAlongToWhereNobodyKnowsBelongsToThePersonAndIsStillToldOf() {
        var along = ofBram("gaat mee");

        moveOn(Optional.empty(), Map.of(along, new Takeover.GoesAlong()));

        assertThat(now(along).about()).isEqualTo(new FollowUpDetails.About(Optional.empty(), Optional.of(bram), Optional.empty()));
        assertThat(office.contacts.open()).extracting(FollowUpSummary::id).containsExactly(along.id());
    }

    @Test
    void allOfItIsTakenBackTogether() {
        var along = ofBram("gaat mee");
        var done = ofBram("klaar");

        var moved = moveOn(Optional.of(library), Map.of(along, new Takeover.GoesAlong(), done, new Takeover.Done()));

        assertThat(office.moves.takeBack(moved)).isTrue();
        assertThat(now(along)).isEqualTo(along.details());
        assertThat(now(done)).isEqualTo(done.details());
        assertThat(office.affiliations.ofPeople(List.of(bram))).extracting(AffiliationRow::details).containsExactly(role.details());
    }

    @Test
    void nothingIsDoneWhenAFollowUpWasChangedMeanwhile() {
        var along = ofBram("gaat mee");
        office.contacts.tick(along, true);

        assertThat(moveOn(Optional.of(library), Map.of(along, new Takeover.GoesAlong())).isNothing()).isTrue();
        assertThat(office.affiliations.ofPeople(List.of(bram))).containsExactly(role);
    }

    @Test
    void nothingIsTakenBackWhenAFollowUpWasChangedSince() {
        var along = ofBram("gaat mee");
        var moved = moveOn(Optional.of(library), Map.of(along, new Takeover.GoesAlong()));
        office.contacts.tick(office.contacts.followUps(library).getFirst(), true);

        assertThat(office.moves.takeBack(moved)).isFalse();
        assertThat(office.affiliations.ofPeople(List.of(bram))).hasSize(2);
    }
}
