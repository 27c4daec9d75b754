package nl.buurtbrug.domain.setup;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.strategy.StandardStrategy;
import nl.buurtbrug.platform.database.Database;

/// What the partners of the sample town did together, and what they plan to.
final class SampleActivities {

    /// What the activities are tied to: the ids by name, and those of the groups by their code in the files.
    record Known(Map<String, Long> organisations, Map<String, Long> neighbourhoods, Function<String, Long> groups, Map<StandardStrategy, Long> strategies) {
    }

    private final ActivityService activities;
    private final SessionService sessions;
    private final SampleCalendar calendar;

    SampleActivities(Database database, RecordChanges changes, Clock clock) {
        activities = new ActivityService(database, changes, clock);
        sessions = new SessionService(database, changes);
        calendar = new SampleCalendar(clock);
    }

    void load(Known known) {
        var ids = new HashMap<String, Long>();
        for (var line : SampleFile.lines("activities")) {
            var partners = SampleFile.values(line.get(8)).stream().map(written -> partner(written.split(">", -1), known)).toList();
            ids.put(line.get(0), activities.create(details(line, known), partners, List.of(), Origin.SAMPLE).id());
        }
        for (var line : SampleFile.lines("sessions")) {
            var session = sessions.add(ids.get(line.get(0)), List.of(session(line, known))).sessions().getFirst().either().id();
            var counts = SampleFile.values(line.get(9)).stream().map(written -> new SessionService.Line(Optional.empty(), reach(written.split(">", -1), known))).toList();
            sessions.count(session, List.of(), counts);
        }
    }

    private ActivityDetails details(List<String> line, Known known) {
        var outside = new PublicSide(line.get(9), line.get(10), Optional.ofNullable(known.organisations().get(line.get(11))));
        var effort = new Effort(number(line.get(5)), number(line.get(6)), Additionality.valueOf(line.get(7)));
        return new ActivityDetails(line.get(1), decided(line.get(2)), outside, inside(line), approach(line, known), effort, line.get(15));
    }

    /// "IDEA", or "CANCELLED 2026-04-03".
    private Decided decided(String written) {
        var parts = written.split(" ");
        return new Decided(Decision.valueOf(parts[0]), parts.length > 1 ? Optional.of(calendar.date(parts[1])) : Optional.empty());
    }

    /// Tried out as "2026-11-17 on whom in words".
    private InternalSide inside(List<String> line) {
        var tried = line.get(14).split(" ", 2);
        return new InternalSide(line.get(12), line.get(13), calendar.maybe(tried[0]), tried.length > 1 ? tried[1] : "");
    }

    private static Approach approach(List<String> line, Known known) {
        var ids = SampleFile.values(line.get(3)).stream().map(StandardStrategy::valueOf).map(known.strategies()::get).map(Optional::ofNullable).toList();
        return new Approach(ids.getFirst(), ids.stream().skip(1).flatMap(Optional::stream).collect(toSet()),
                SampleFile.values(line.get(4)).stream().map(known.neighbourhoods()::get).collect(toSet()));
    }

    private static Optional<BigDecimal> number(String written) {
        return Optional.of(written).filter(number -> !number.isEmpty()).map(BigDecimal::new);
    }

    /// "the partner>HOST>what they bring in".
    private static ParticipationDetails partner(String[] parts, Known known) {
        return new ParticipationDetails(known.organisations().get(parts[0]), PartnerRole.valueOf(parts[1]), parts[2]);
    }

    private SessionDetails session(List<String> line, Known known) {
        var time = new SessionTime(calendar.date(line.get(1)), Optional.of(LocalTime.parse(line.get(2))), Optional.of(LocalTime.parse(line.get(3))), line.get(7).equals("cancelled"));
        return new SessionDetails(time, line.get(4), Optional.ofNullable(known.neighbourhoods().get(line.get(5))), SessionPart.valueOf(line.get(6)), estimates(line.get(8)));
    }

    /// "MOST MOST HALF UNKNOWN OWN_OBSERVATION".
    private static Estimates estimates(String written) {
        if (written.isEmpty()) {
            return Estimates.NONE;
        }
        var parts = written.split(" ");
        return new Estimates(Share.valueOf(parts[0]), Share.valueOf(parts[1]), Share.valueOf(parts[2]), Share.valueOf(parts[3]), Basis.valueOf(parts[4]));
    }

    /// "PARENTS>ADULTS_27_65>9>COUNTED>the partner by way of whom>", with "no" at the end where it is not in the total.
    private static ReachDetails reach(String[] parts, Known known) {
        return new ReachDetails(known.groups().apply(parts[0]), AgeBand.valueOf(parts[1]), Integer.parseInt(parts[2]), Counted.valueOf(parts[3]),
                Optional.ofNullable(known.organisations().get(parts[4])), !parts[5].equals("no"));
    }
}
