package nl.buurtbrug.app.command;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.language.Formats;

/// The one activity that is meant by a number or by words.
final class ChosenActivity {

    private static final int NAMED = 5;

    private ChosenActivity() {
    }

    /// By its number, else by a whole title, else by a part of one.
    ///
    /// @return its id
    /// @throws NothingDone when there is none, or more than one
    static long of(String words, ActivityService activities) {
        var all = activities.all();
        var small = words.strip().toLowerCase(Locale.ROOT);
        var found = Stream.<Predicate<ActivitySummary>>of(
                activity -> activity.id().toString().equals(small),
                activity -> titles(activity).anyMatch(small::equals),
                activity -> titles(activity).anyMatch(title -> title.contains(small)))
                .map(fits -> all.stream().filter(fits).toList()).filter(fitting -> !fitting.isEmpty()).findFirst()
                .orElseThrow(() -> new NothingDone(text("command.report.noActivity", words)));
        if (found.size() > 1) {
            throw new NothingDone(text("command.report.severalActivities", words, named(found)));
        }
        return found.getFirst().id();
    }

    private static Stream<String> titles(ActivitySummary activity) {
        return Stream.of(activity.title(), activity.publicTitle()).map(title -> title.toLowerCase(Locale.ROOT));
    }

    private static String named(List<ActivitySummary> activities) {
        return activities.stream().limit(NAMED).map(activity -> text("command.report.oneOfSeveral", activity.id().toString(),
                activity.first().map(day -> activity.title() + ", " + Formats.date(day)).orElse(activity.title()))).collect(joining("; "));
    }
}
