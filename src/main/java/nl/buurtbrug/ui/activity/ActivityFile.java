package nl.buurtbrug.ui.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Whereabouts;
import nl.buurtbrug.domain.activity.ActivityRecord;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.FollowUpRow;

/// Everything an activity's page shows, read at once.
///
/// @param names    of the partners that it points to, by id
/// @param sessions by day
/// @param reach    the counts of each session
/// @param open     what is still to be done for it, the earliest due first
record ActivityFile(ActivityRecord activity, List<Participation> partners, Map<Long, String> names, List<SessionRecord> sessions, Map<Long, List<ReachRecord>> reach,
        List<FollowUpSummary> open, Lists lists, boolean binned) {

    /// What can be chosen.
    record Lists(List<StrategySummary> strategies, Choices neighbourhoods, Choices groups, Choices staff) {

        static Lists read(ActivityScreens.Services services) {
            return new Lists(services.strategies().all(),
                    Choices.of(services.areas().neighbourhoods().stream().map(area -> new ListEntry(area.id(), area.name(), true)).toList()),
                    Choices.of(services.audiences().groups()), Choices.of(services.staff().all().stream().map(member -> new ListEntry(member.id(), member.name(), member.active())).toList()));
        }

        Choices strategyChoices() {
            return Choices.of(strategies.stream().map(strategy -> new ListEntry(strategy.id(), strategy.name(), strategy.active())).toList());
        }
    }

    /// None when there is no such activity any more.
    static Optional<ActivityFile> read(long id, ActivityScreens.Services services) {
        return services.activities().find(id).map(activity -> {
            var partners = services.activities().partners(id);
            var counts = services.sessions().reachOf(id);
            var open = services.contacts().followUpsOfActivity(id).stream().filter(followUp -> !followUp.details().isDone()).toList();
            var ids = Stream.of(open.stream().flatMap(followUp -> followUp.details().about().organisation().stream()), partners.stream().map(partner -> partner.details().organisation()),
                    counts.stream().flatMap(count -> count.details().through().stream()), activity.details().outside().sender().stream()).flatMap(each -> each).distinct().toList();
            return new ActivityFile(activity, partners, services.organisations().details(ids).entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().name())),
                    services.sessions().of(id), counts.stream().collect(groupingBy(ReachRecord::session)), open, Lists.read(services),
                    services.activities().whereabouts(id).flatMap(Whereabouts::binnedAt).isPresent());
        });
    }

    /// With the activity as it is kept since.
    ActivityFile with(ActivityRecord now) {
        return new ActivityFile(now, partners, names, sessions, reach, open, lists, binned);
    }

    ActivityStatus status(LocalDateTime now) {
        return ActivityStatus.of(activity.details().decided().decision(), sessions.stream().map(session -> session.details().time()).toList(), now);
    }

    List<ReachRecord> reachOf(SessionRecord session) {
        return reach.getOrDefault(session.id(), List.of());
    }

    /// How many people were reached at a session.
    int people(SessionRecord session) {
        return session.details().time().cancelled() ? 0 : reachOf(session).stream().mapToInt(count -> count.details().reached()).sum();
    }

    int people() {
        return sessions.stream().mapToInt(this::people).sum();
    }

    /// Whether people were counted at a session, not only expected.
    boolean isCounted(SessionRecord session) {
        return reachOf(session).stream().anyMatch(count -> count.details().counted() != Counted.EXPECTED);
    }

    /// Whether a session took place and nobody counted yet.
    boolean isToCount(SessionRecord session, LocalDateTime now) {
        return status(now) != ActivityStatus.IDEA && status(now) != ActivityStatus.CANCELLED && session.details().time().isHeld(now)
                && !isCounted(session);
    }

    /// The partners one can choose from for a sender or through whom people came: each once.
    Choices partnerChoices() {
        return Choices.of(names.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(entry -> new ListEntry(entry.getKey(), entry.getValue(), true)).toList());
    }

    /// Who does what is still to be done, and with which partner.
    String about(FollowUpSummary followUp) {
        var details = followUp.details();
        var partner = details.about().organisation().map(id -> names.getOrDefault(id, "")).filter(name -> !name.isEmpty());
        var who = FollowUpRow.who(details, partner, lists.staff());
        return details.owedBy() == Debtor.PARTNER ? who : partner.map(name -> text("followUp.withPartner", who, name)).orElse(who);
    }
}
