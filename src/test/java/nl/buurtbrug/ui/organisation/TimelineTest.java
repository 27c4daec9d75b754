package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.ui.organisation.TimelineEntry.Kind;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 2_000;

    private final Desk desk = new Desk();
    private final long club = desk.office.organisation("VV Vliet");
    private final OrganisationPageViewModel page = new OrganisationPageViewModel(club, desk.services, desk.frame);

    private void talk(LocalDate day, FollowUpDetails... promises) {
        desk.office.contacts.log(new MomentDetails(day, Optional.empty(), ContactKind.CALL, 0, "Over " + day, Optional.empty(), Set.of(), Set.of(club)), List.of(promises), Origin.TYPED);
    }

    private FollowUpDetails promise(LocalDate due) {
        return new FollowUpDetails("Stuurt de folder", due, Debtor.BUREAU, Optional.empty(), Optional.empty(), FollowUpDetails.About.organisation(club));
    }

    private Timeline timeline() {
        return page.fileProperty().get().timeline();
    }

    private List<LocalDate> days() {
        return timeline().entries().stream().map(TimelineEntry::day).toList();
    }

    @Test
    void talksActivitiesPhasesAndFollowUpsStandInOneListTheLatestFirst() {
        talk(TODAY.minusDays(9));
        talk(TODAY.minusDays(1), promise(TODAY.plusDays(3)));
        desk.office.contacts.add(promise(TODAY.minusDays(4)));
        desk.office.phases.add(List.of(club), new PhaseDetails(Stage.ACTIVE, TODAY.minusDays(2), ""));
        desk.office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(new ParticipationDetails(club, PartnerRole.HOST, "")),
                List.of(SessionDetails.on(TODAY.minusDays(3))), Origin.TYPED);

        page.load();

        assertThat(timeline().entries()).extracting(entry -> (Object) entry.getClass()).containsSequence(TimelineEntry.Talk.class, TimelineEntry.Stage.class,
                TimelineEntry.Together.class, TimelineEntry.Promise.class, TimelineEntry.Talk.class);
        assertThat(days()).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(timeline().more()).isFalse();
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        talk(TODAY.minusDays(1), promise(TODAY));
        page.load();

        page.toggleTimeline(Kind.CONTACT);
        assertThat(timeline().entries()).noneMatch(TimelineEntry.Talk.class::isInstance).anyMatch(TimelineEntry.Promise.class::isInstance);
        page.toggleTimeline(Kind.CHANGES);

        assertThat(timeline().entries()).anyMatch(TimelineEntry.Change.class::isInstance);
    }

    @Test
    void theLastKindCannotBeLeftOut() {
        page.load();
        List.of(Kind.CONTACT, Kind.ACTIVITIES, Kind.PHASES, Kind.FOLLOW_UPS).forEach(page::toggleTimeline);

        assertThat(page.timelineChoice().kinds()).containsExactly(Kind.FOLLOW_UPS);
    }

    @Test
    void ofTwoThousandTalksTheLastFewAreShownAndMoreWhenAskedFor() {
        for (int i = 0; i < MANY; i++) {
            talk(TODAY.minusDays(i));
        }

        page.load();

        assertThat(timeline().entries()).hasSize(10);
        assertThat(timeline().more()).isTrue();
        assertThat(page.fileProperty().get().contact().total()).isEqualTo(MANY);
        page.showMoreTimeline();
        assertThat(days()).hasSize(50).startsWith(TODAY).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}
