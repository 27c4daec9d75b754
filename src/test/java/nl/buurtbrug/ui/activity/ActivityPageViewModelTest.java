package nl.buurtbrug.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import org.junit.jupiter.api.Test;

class ActivityPageViewModelTest {

    private final Desk desk = new Desk();
    private final ActivityPageViewModel page = desk.page();

    private ActivityDetails kept() {
        return desk.office.activities.find(desk.soup).orElseThrow().details();
    }

    private ActivityFile file() {
        return page.fileProperty().get().orElseThrow();
    }

    @Test
    void aSectionKeepsWhatIsTypedAndLeavesTheRest() {
        page.inside().edit();
        page.inside().field("activity.aim").set("Buren leren elkaar kennen");
        page.outside().edit();
        page.outside().field("activity.invitation").set("Kom soep eten!");

        page.save(() -> { });

        assertThat(kept().inside().aim()).isEqualTo("Buren leren elkaar kennen");
        assertThat(kept().outside().invitation()).isEqualTo("Kom soep eten!");
        assertThat(kept().title()).isEqualTo("Soepavond");
        assertThat(page.isChanged()).isFalse();
    }

    @Test
    void aChangeIsTakenBackFromTheToast() {
        page.note().edit();
        page.note().field("activity.note").set("Borden mee");
        page.note().save();

        desk.toasts.undo();

        assertThat(kept().note()).isEmpty();
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotOverwrittenUnseen() {
        page.note().edit();
        page.note().field("activity.note").set("Mijn notitie");
        var theirs = desk.office.activities.find(desk.soup).orElseThrow();
        desk.office.activities.change(theirs, theirs.details().withNote("Hun notitie"));

        page.note().save();

        assertThat(kept().note()).isEqualTo("Hun notitie");
        assertThat(page.note().field("activity.note").get()).isEqualTo("Mijn notitie");
        assertThat(page.note().collisionProperty().get()).contains("Notitie");
    }

    @Test
    void costAndDayAreReadAsPeopleTypeThem() {
        page.about().edit();
        page.about().field("activity.cost").set("€ 1.250,50");
        page.about().field("activity.hours").set("12,5");
        page.about().field("activity.decision").set(Decision.CANCELLED.name());
        page.about().field("activity.decidedOn").set("1-12-26");

        page.about().save();

        assertThat(kept().effort().cost()).contains(new BigDecimal("1250.50"));
        assertThat(kept().effort().hours()).contains(new BigDecimal("12.50"));
        assertThat(kept().decided().decision()).isEqualTo(Decision.CANCELLED);
    }

    @Test
    void thePublicTitleStaysWhatItIsWhenTheWorkingTitleBecomesAnother() {
        page.outside().edit();
        page.outside().field("activity.publicTitle").set("Soepavond");
        page.outside().save();

        page.about().edit();
        page.about().field("activity.title").set("Soep 2026");
        page.about().save();

        assertThat(kept().outside().title()).isEqualTo("Soepavond");
    }

    @Test
    void whatIsToBeDoneIsAddedWithThePartnerItIsOfAndTickedOff() {
        page.followUps().add();
        var draft = ((FollowUpPanel) page.panel().openProperty().get().orElseThrow()).draft();
        draft.input().whatProperty().set("Soep koken");
        draft.input().owedByProperty().set(Debtor.PARTNER);
        draft.input().partnerProperty().set(desk.kajuit);
        page.panel().save();

        assertThat(file().open()).singleElement().satisfies(one -> assertThat(file().about(one)).isEqualTo("De Kajuit doet dit"));
        assertThat(desk.office.contacts.followUps(desk.kajuit)).hasSize(1);

        page.followUps().tick(file().open().getFirst(), true);
        assertThat(file().open()).isEmpty();
        desk.toasts.undo();
        assertThat(file().open()).hasSize(1);
    }

    @Test
    void aSessionAtWhichPeopleWereCountedDoesNotMoveToALaterDay() {
        page.sessions().count(file().sessions().getFirst());
        page.sessions().countingProperty().get().orElseThrow().lines().getFirst().people.set("5");
        page.sessions().saveCounts();
        page.sessions().change(file().sessions().getFirst());
        var panel = (SessionPanelViewModel) page.panel().openProperty().get().orElseThrow();
        panel.input().on.set("24-11-2026");

        page.panel().save();

        assertThat(panel.problems()).extracting(Problem::field).containsExactly("session.on");
        assertThat(file().sessions().getFirst().details().time().on()).isEqualTo(Desk.LAST_WEEK);
        panel.input().on.set("20-11-2026");
        page.panel().save();
        assertThat(file().sessions().getFirst().details().time().on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whatIsNoNumberIsRefusedBesideItsField() {
        page.about().edit();
        page.about().field("activity.cost").set("veel");
        page.about().field("activity.title").set(" ");

        page.about().save();

        assertThat(page.about().problems()).extracting(Problem::field).containsExactlyInAnyOrder("activity.cost", "activity.title");
        assertThat(page.isChanged()).isTrue();
    }

    @Test
    void whatWasTypedAndNotKeptComesBackAfterACrash() {
        page.inside().edit();
        page.inside().field("activity.aim").set("Half getypt");
        var typed = page.unsaved();

        var again = desk.page();
        again.retype(typed);

        assertThat(typed).isEqualTo(Map.of("activity.aim", "Half getypt"));
        assertThat(again.inside().field("activity.aim").get()).isEqualTo("Half getypt");
        assertThat(again.isChanged()).isTrue();
    }

    @Test
    void countsAreTypedAndKept() {
        var session = file().sessions().getFirst();
        page.sessions().count(session);
        var counts = page.sessions().countingProperty().get().orElseThrow();
        counts.lines().getFirst().people.set("1.2 00");
        counts.add().people.set("8");
        assertThat(counts.totalProperty().get()).isEqualTo(1208);

        page.sessions().saveCounts();

        assertThat(file().people(session)).isEqualTo(1208);
        assertThat(file().reachOf(session)).extracting(count -> count.details().group()).containsExactly(desk.neighbours, desk.parents);
        assertThat(page.sessions().countingProperty().get()).isEmpty();
    }

    @Test
    void aColumnOfASpreadsheetIsPastedFromALineDown() {
        page.sessions().count(file().sessions().getFirst());
        var counts = page.sessions().countingProperty().get().orElseThrow();

        counts.paste(counts.lines().getFirst(), "12\tx\n7\n3\n");

        assertThat(counts.lines()).extracting(line -> line.people.get()).containsExactly("12", "7", "3");
    }

    @Test
    void whatIsNoNumberOfPeopleIsSaidBesideItsLineAndNothingIsKept() {
        page.sessions().count(file().sessions().getFirst());
        var counts = page.sessions().countingProperty().get().orElseThrow();
        counts.lines().getFirst().people.set("veel");

        page.sessions().saveCounts();

        assertThat(counts.lines().getFirst().problemProperty().get()).isNotEmpty();
        assertThat(desk.office.sessions.reachOf(desk.soup)).isEmpty();
        assertThat(page.isChanged()).isTrue();
    }

    @Test
    void aSessionThatIsStillToComeOffersExpectedPeopleOnly() {
        page.sessions().count(file().sessions().getLast());
        var line = page.sessions().countingProperty().get().orElseThrow().lines().getFirst();
        assertThat(line.counted.get()).isEqualTo(Counted.EXPECTED);
        line.people.set("20");
        line.counted.set(Counted.COUNTED);

        page.sessions().saveCounts();

        assertThat(line.problemProperty().get()).isNotEmpty();
    }

    @Test
    void theTotalIsThereFromTheStart() {
        page.sessions().count(file().sessions().getFirst());
        page.sessions().countingProperty().get().orElseThrow().lines().getFirst().people.set("5");
        page.sessions().saveCounts();

        page.sessions().count(file().sessions().getFirst());

        assertThat(page.sessions().countingProperty().get().orElseThrow().totalProperty().get()).isEqualTo(5);
    }

    @Test
    void theNextSessionBeginsWithTheLinesOfTheOneBefore() {
        page.sessions().count(file().sessions().getFirst());
        var counts = page.sessions().countingProperty().get().orElseThrow();
        counts.lines().getFirst().people.set("5");
        counts.add().people.set("6");
        page.sessions().saveCounts();

        page.sessions().count(file().sessions().getLast());

        assertThat(page.sessions().countingProperty().get().orElseThrow().lines()).extracting(line -> line.group.get()).containsExactly(desk.neighbours, desk.parents);
        assertThat(page.isChanged()).isFalse();
    }

    @Test
    void aSeriesIsAddedAndTakenBack() {
        page.sessions().add();
        var panel = (SessionPanelViewModel) page.panel().openProperty().get().orElseThrow();
        panel.input().on.set("1-12-2026");
        panel.input().from.set("1930");
        panel.input().to.set("21.30");
        panel.input().repeat.set(SessionInput.Repeat.SECOND_WEEK);
        panel.input().until.set("12-1-2027");

        page.panel().save();

        assertThat(file().sessions()).hasSize(6);
        assertThat(page.panel().openProperty().get()).isEmpty();
        desk.toasts.undo();
        assertThat(file().sessions()).hasSize(2);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        page.sessions().add();
        var panel = (SessionPanelViewModel) page.panel().openProperty().get().orElseThrow();
        panel.input().on.set("1-12-2026");
        panel.input().from.set("25:00");
        panel.input().to.set("21:30");

        page.panel().save();

        assertThat(panel.problems()).extracting(Problem::field).contains("session.start");
        assertThat(file().sessions()).hasSize(2);
    }

    @Test
    void aPartnerMustBeChosen() {
        page.sessions().addPartner();
        var panel = (ParticipationPanelViewModel) page.panel().openProperty().get().orElseThrow();
        page.panel().save();
        assertThat(panel.problems()).extracting(Problem::field).containsExactly("participation.partner");

        var school = desk.office.organisation("De Regenboog");
        panel.organisation.set(Optional.of(new RecordChoice(school, "De Regenboog", "")));
        panel.role.set(PartnerRole.SPEAKER);
        page.panel().save();

        assertThat(file().partners()).extracting(partner -> partner.details()).contains(new ParticipationDetails(school, PartnerRole.SPEAKER, ""));
    }

    @Test
    void aCopyIsProposedAYearLaterOnTheSameDayOfTheWeek() {
        page.copy();
        page.panel().save();

        var copy = (Place.Activity) desk.went.getLast();
        assertThat(desk.office.sessions.of(copy.id()).getFirst().details().time().on()).isEqualTo(Desk.LAST_WEEK.plusWeeks(52));
        desk.toasts.undo();
        assertThat(desk.office.activities.all()).hasSize(1);
    }

    @Test
    void anActivityGoesToTheBinAndComesBack() {
        page.bin();
        assertThat(file().binned()).isTrue();

        page.takeFromBin();

        assertThat(file().binned()).isFalse();
    }

    @Test
    void aWordThatScaresIsPointedOut() {
        assertThat(TextCards.scaring("Samen tegen Vooroordelen")).contains("vooroordelen");
        assertThat(TextCards.scaring("Kom soep eten!")).isEmpty();
    }
}
