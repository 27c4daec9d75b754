package nl.buurtbrug.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class AgendaServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    private final long club = office.organisation("De Meerkoeten");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    private final long joost = office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));

    private FollowUpSummary promise(String what, LocalDate due, Optional<Long> assignee) {
        return office.contacts.add(new FollowUpDetails(what, due, Debtor.BUREAU, assignee, Optional.empty(), FollowUpDetails.About.organisation(club))).getFirst().either();
    }

    private void spoke(LocalDate on, Optional<LocalTime> at, Optional<Long> by, Set<Long> people, Set<Long> organisations) {
        office.contacts.log(new MomentDetails(on, at, ContactKind.CALL, 10, "Over de zaal.", by, people, organisations), List.of(), Origin.TYPED);
    }

    private List<AgendaEntry> entries() {
        return office.agenda.between(TODAY.minusDays(7), TODAY.plusDays(7));
    }

    private AgendaEntry only() {
        assertThat(entries()).hasSize(1);
        return entries().getFirst();
    }

    private SessionRecord now(SessionRecord session) {
        return office.sessions.of(session.activity()).getFirst();
    }

    @Test
    void aDayBeginsWithWhatHasNoTimeAndGoesOnByTime() {
        activities.at(TODAY, "19:30", "21:00", "Kennisavond");
        spoke(TODAY, Optional.of(LocalTime.of(9, 0)), Optional.empty(), Set.of(), Set.of(club));
        promise("Zaal vastleggen", TODAY, Optional.empty());
        activities.on(TODAY.minusDays(1), "Buurtquiz", "");

        assertThat(entries()).map(entry -> entry.key().kind())
                .containsExactly(AgendaEntry.Kind.SESSION, AgendaEntry.Kind.FOLLOW_UP, AgendaEntry.Kind.MOMENT, AgendaEntry.Kind.SESSION);
    }

    @Test
    void theFirstAndTheLastDayAreInIt() {
        promise("eerste", TODAY, Optional.empty());
        promise("laatste", TOMORROW, Optional.empty());
        promise("ervoor", TODAY.minusDays(1), Optional.empty());
        promise("erna", TOMORROW.plusDays(1), Optional.empty());

        assertThat(office.agenda.between(TODAY, TOMORROW)).map(AgendaEntry::on).containsExactly(TODAY, TOMORROW);
    }

    @Test
    void aTalkSaysWithWhomItWas() {
        var ingrid = office.person("Ingrid", "", "Postma");
        spoke(TODAY, Optional.empty(), Optional.empty(), Set.of(ingrid), Set.of(club));

        assertThat(only()).isInstanceOfSatisfying(AgendaEntry.OfMoment.class,
                moment -> assertThat(moment.with()).map(Party::name).containsExactly("De Meerkoeten", "Ingrid Postma"));
    }

    @Test
    void whatLiesInTheBinIsNotInIt() {
        var session = activities.on(TODAY, "Buurtquiz", "", club);
        spoke(TODAY, Optional.empty(), Optional.empty(), Set.of(), Set.of(club));
        promise("Zaal vastleggen", TODAY, Optional.empty());
        office.bin.binOrganisations(List.of(club));
        office.activities.bin(List.of(session.activity()));

        assertThat(entries()).isEmpty();
    }

    @Test
    void onePersonsAgendaHasWhatIsNobodysInParticularAndEverySession() {
        promise("van Joost", TODAY, Optional.of(joost));
        promise("van niemand", TODAY, Optional.empty());
        spoke(TODAY, Optional.empty(), Optional.of(joost), Set.of(), Set.of(club));
        activities.on(TODAY, "Buurtquiz", "");

        var mine = new AgendaFilter(AgendaFilter.EVERYTHING.kinds(), Optional.of(marieke)).of(entries());
        var his = new AgendaFilter(AgendaFilter.EVERYTHING.kinds(), Optional.of(joost)).of(entries());

        assertThat(mine).map(entry -> entry.key().kind()).containsExactly(AgendaEntry.Kind.FOLLOW_UP, AgendaEntry.Kind.SESSION);
        assertThat(his).hasSize(4);
    }

    @Test
    void kindsAreLeftOut() {
        promise("Zaal vastleggen", TODAY, Optional.empty());
        activities.on(TODAY, "Buurtquiz", "");

        assertThat(new AgendaFilter(EnumSet.of(AgendaEntry.Kind.SESSION), Optional.empty()).of(entries())).hasSize(1);
    }

    @Test
    void aSessionIsPutOnAnotherDayWithItsTimeAndComesBack() {
        var session = activities.at(TODAY, "19:30", "21:00", "Kennisavond");

        var done = (AgendaMove.Done) office.agenda.move(only(), TOMORROW);

        assertThat(now(session).details().time()).isEqualTo(session.details().movedTo(TOMORROW).time());
        assertThat(office.agenda.takeBack(done)).isTrue();
        assertThat(now(session)).isEqualTo(session);
    }

    @Test
    void aFollowUpIsPutOnAnotherDayAndComesBack() {
        var promise = promise("Zaal vastleggen", TODAY, Optional.empty());

        var done = (AgendaMove.Done) office.agenda.move(only(), TOMORROW);

        assertThat(office.contacts.followUps(club)).map(followUp -> followUp.details().due()).containsExactly(TOMORROW);
        assertThat(office.agenda.takeBack(done)).isTrue();
        assertThat(office.contacts.followUps(club)).containsExactly(promise);
    }

    @Test
    void whatSomebodyChangedMeanwhileStaysWhereItIs() {
        var promise = promise("Zaal vastleggen", TODAY, Optional.empty());
        var read = only();
        office.contacts.change(promise, promise.details().dueOn(TODAY.plusDays(3)));

        assertThat(office.agenda.move(read, TOMORROW)).isInstanceOf(AgendaMove.Changed.class);
        assertThat(only().on()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void whatHappenedStaysWhereItWas() {
        spoke(TODAY, Optional.empty(), Optional.empty(), Set.of(), Set.of(club));

        assertThat(only().isMovable()).isFalse();
        assertThat(office.agenda.move(only(), TOMORROW)).isInstanceOf(AgendaMove.Changed.class);
    }

    @Test
    void whereWasCountedIsNotStillToCome() {
        activities.count(activities.on(TODAY.minusDays(1), "Buurtquiz", ""), 12);

        assertThat(office.agenda.move(only(), TOMORROW)).isInstanceOf(AgendaMove.Counted.class);
        assertThat(office.agenda.move(only(), TODAY)).isInstanceOf(AgendaMove.Done.class);
    }
}
