package nl.buurtbrug.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;

/// Activities before and after the day of the rehearsal, to look at: a busy month, and the year before it.
final class PlannedWork {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> TITLES = List.of("Kennisavond voor vrijwilligers", "Repareermiddag Lindenhof", "Buurtquiz", "Samen koken", "Gesprek op het werk", "Voetbalmiddag");

    private final Rehearsal rehearsal;

    PlannedWork(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    void plan() {
        for (int month = 1; month < 24; month++) {
            count(session(TODAY.minusMonths(month), "14:00", TITLES.get(month % TITLES.size())), 20 + month * 13 % 50);
        }
        for (int i = 0; i < TITLES.size(); i++) {
            session(TODAY.plusDays(i * 3L - 4), i % 2 == 0 ? "19:30" : "13:00", TITLES.get(i));
            session(LocalDate.of(2026, 11, 26), "%d:00".formatted(10 + i), "Open huis, ronde " + (i + 1));
        }
    }

    private long session(LocalDate day, String start, String title) {
        var time = new SessionTime(day, Optional.of(LocalTime.parse(start)), Optional.of(LocalTime.parse(start).plusMinutes(90)), false);
        var details = new SessionDetails(time, "Buurthuis De Kajuit", rehearsal.services.areas().neighbourhoods().stream().map(one -> one.id()).findFirst(),
                SessionDetails.on(day).part(), SessionDetails.on(day).estimates());
        var activity = rehearsal.services.activities().create(ActivityDetails.EMPTY.withTitle(title),
                List.of(new ParticipationDetails(rehearsal.partnerId("Kajuit"), PartnerRole.HOST, "")), List.of(details), Origin.TYPED);
        return rehearsal.services.sessions().of(activity.id()).getFirst().id();
    }

    private void count(long session, int people) {
        var group = rehearsal.services.audiences().groups().getFirst().id();
        rehearsal.services.sessions().count(session, List.of(),
                List.of(new SessionService.Line(Optional.empty(), new ReachDetails(group, AgeBand.MIXED, people, Counted.COUNTED, Optional.empty(), true))));
    }
}
