package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.transfer.plan.WorkCounts;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;

/// The activities of a plan: those that are kept and those that rows make. One title in one year is one activity, unless the list tells them apart itself.
final class ActivityBook {

    private final Map<String, List<PlannedActivity>> byTitle = new HashMap<>();
    private final Map<String, PlannedActivity> byKey = new HashMap<>();
    private final Map<PlannedActivity, Boolean> named = new LinkedHashMap<>();

    private final ToIntBiFunction<PlannedActivity, ActivityReading> difference;

    /// @param difference how much a row says otherwise than is known of an activity
    ActivityBook(List<WholeActivity> known, ToIntBiFunction<PlannedActivity, ActivityReading> difference) {
        this.difference = difference;
        known.forEach(activity -> add(new PlannedActivity(activity)));
    }

    private void add(PlannedActivity activity) {
        byTitle.computeIfAbsent(SearchKey.sort(activity.details().title()), _ -> new ArrayList<>(1)).add(activity);
    }

    /// What a row is about; empty when it is about one that is not there yet.
    Optional<PlannedActivity> find(ActivityReading row) {
        var key = row.activity().key();
        if (byKey.containsKey(key)) {
            return Optional.of(byKey.get(key));
        }
        var free = byTitle.getOrDefault(SearchKey.sort(row.activity().title()), List.of()).stream().filter(activity -> key.isEmpty() || activity.key().isEmpty()).toList();
        return first(free, activity -> isNumbered(activity, key, row.session())).or(() -> row.session().map(told -> onDay(nearest(free, row), told, key)).orElseGet(() -> withoutDay(nearest(free, row), key)));
    }

    /// In a list that tells activities of one title apart, those that differ least from what the row says go first.
    private List<PlannedActivity> nearest(List<PlannedActivity> all, ActivityReading row) {
        return all.size() < 2 || row.activity().key().isEmpty() ? all
                : all.stream().sorted(Comparator.comparingInt(activity -> difference.applyAsInt(activity, row))).toList();
    }

    /// Whether a number is our own for it; another office may have given it to another one of that title.
    private static boolean isNumbered(PlannedActivity activity, String key, Optional<ToldSession> told) {
        return activity.known().filter(known -> known.activity().id().toString().equals(key)).isPresent()
                && told.filter(session -> activity.hasSessions() && !activity.isIn(session.on().getYear())).isEmpty();
    }

    /// The one with a session like it, else one of that year, else one without any session.
    private static Optional<PlannedActivity> onDay(List<PlannedActivity> all, ToldSession told, String key) {
        var year = told.on().getYear();
        return first(all, activity -> activity.session(told).isPresent())
                .or(() -> first(all, activity -> activity.isOn(told.on()) && key.isEmpty()))
                .or(() -> first(all, activity -> activity.isIn(year) && (key.isEmpty() || activity.known().isPresent())))
                .or(() -> first(all, activity -> !activity.hasSessions()));
    }

    /// The one that a row before told of, or one without any session, or the only one there is.
    private static Optional<PlannedActivity> withoutDay(List<PlannedActivity> all, String key) {
        var found = key.isEmpty() ? first(all.reversed(), activity -> activity.isNamed() || !activity.hasSessions()) : first(all, activity -> !activity.hasSessions());
        return found.or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private static Optional<PlannedActivity> first(List<PlannedActivity> all, Predicate<PlannedActivity> fits) {
        return all.stream().filter(fits).findFirst();
    }

    PlannedActivity make(ActivityDetails details, int line) {
        var activity = new PlannedActivity(details, line);
        add(activity);
        return activity;
    }

    /// A row tells of this one.
    ///
    /// @param key "" when the row does not tell one
    void name(PlannedActivity activity, String key) {
        activity.name(key);
        named.put(activity, true);
        if (!key.isEmpty()) {
            byKey.put(key, activity);
        }
    }

    /// Those that rows tell of, in their order.
    Collection<PlannedActivity> named() {
        return named.keySet();
    }

    WorkCounts counts() {
        var all = named();
        var made = count(all.stream().filter(PlannedActivity::isNew));
        var changed = count(all.stream().filter(PlannedActivity::isChanged));
        var sessions = count(all.stream().flatMap(activity -> activity.sessions().stream()).filter(PlannedSession::isNew));
        var reach = count(all.stream().flatMap(activity -> activity.sessions().stream()).flatMap(session -> session.counts().stream()).filter(count -> count.known().isEmpty()));
        return WorkCounts.ofActivities(made, changed, all.size() - made - changed, sessions, reach);
    }

    private static int count(Stream<?> some) {
        return (int) some.count();
    }
}
