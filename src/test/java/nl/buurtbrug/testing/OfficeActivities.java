package nl.buurtbrug.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;

/// Makes activities for tests, each with one session.
public final class OfficeActivities {

    private final TestOffice office;
    private long group;

    public OfficeActivities(TestOffice office) {
        this.office = office;
    }

    /// An activity that has another name within the bureau than outside it.
    ///
    /// @param partners the organisations that take part
    public SessionRecord on(LocalDate day, String title, String publicTitle, Long... partners) {
        return with(SessionDetails.on(day), title, publicTitle, partners);
    }

    public SessionRecord at(LocalDate day, String start, String end, String title) {
        return with(SessionDetails.on(day).at(new SessionTime(day, Optional.of(LocalTime.parse(start)), Optional.of(LocalTime.parse(end)), false)), title, title);
    }

    public SessionRecord with(SessionDetails session, String title, String publicTitle, Long... partners) {
        var details = ActivityDetails.EMPTY.withTitle(title).with(new PublicSide(publicTitle, "Doe mee en neem iemand mee.", Optional.empty()))
                .with(new InternalSide("Vooroordelen verminderen", "Het gaat om de buurt.", Optional.empty(), ""));
        var activity = office.activities.create(details, List.of(partners).stream().map(id -> new ParticipationDetails(id, PartnerRole.HOST, "")).toList(),
                List.of(session), Origin.TYPED);
        return office.sessions.of(activity.id()).getFirst();
    }

    /// So many people were at a session.
    public void count(SessionRecord session, int people) {
        count(session, people, Counted.COUNTED);
    }

    public void count(SessionRecord session, int people, Counted how) {
        if (group == 0) {
            group = office.audiences.createGroup("ouders");
        }
        office.sessions.count(session.id(), List.of(),
                List.of(new SessionService.Line(Optional.empty(), new ReachDetails(group, AgeBand.MIXED, people, how, Optional.empty(), true))));
    }
}
