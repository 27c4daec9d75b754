package nl.buurtbrug.domain.transfer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.ActivityBatches;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.strategy.StrategySummary;

/// Makes a table of the activities for other programs: a row for each count, for a session without counts, and for an activity without sessions.
///
/// Our own import reads it back. The header and the values of fixed lists are the same in every language. What stays inside the bureau is not in it, neither the
/// internal aim nor what is agreed about it: a list is easily passed on. The full export has all of it.
public final class ActivityExport {

    private static final List<String> HEADER = List.of("activityId", "title", "publicTitle", "invitation", "sender", "status", "decidedOn", "strategies", "neighbourhoods", "partners", "partnerRoles",
            "contributions", "cost", "hours", "additionality", "note",
            "sessionId", "date", "start", "end", "place", "sessionNeighbourhood", "sessionPart", "cancelled", "newToUs", "notMotivated", "strangersMet", "wentOn", "basis",
            "audience", "ages", "people", "counted", "through", "inTotal");
    private static final int OF_SESSION = 13;
    private static final int OF_COUNT = 6;

    private final ActivityBatches activities;
    private final Map<Long, String> organisations;
    private final Map<Long, String> groups;
    private final Map<Long, String> neighbourhoods;
    private final Map<Long, String> strategies;

    /// Who knows what partners, groups, neighbourhoods and strategies are called.
    public record Names(OrganisationService organisations, AudienceService audiences, AreaService areas, StrategyService strategies) {
    }

    public ActivityExport(ActivityBatches activities, Names names) {
        this.activities = activities;
        organisations = names.organisations().rows().stream().collect(toMap(OrganisationRow::id, OrganisationRow::name));
        groups = names.audiences().groups().stream().collect(toMap(ListEntry::id, ListEntry::name));
        neighbourhoods = unique(names.areas().neighbourhoods());
        strategies = names.strategies().kept().stream().collect(toMap(StrategySummary::id, StrategySummary::name));
    }

    /// Where two municipalities have a neighbourhood of one name, the municipality stands before it.
    private static Map<Long, String> unique(List<NeighbourhoodSummary> all) {
        var times = all.stream().collect(groupingBy(area -> SearchKey.of(area.name()), Collectors.counting()));
        return all.stream().collect(toMap(NeighbourhoodSummary::id, area -> times.get(SearchKey.of(area.name())) > 1 ? area.municipality() + " " + area.name() : area.name()));
    }

    /// Every activity that is not in the bin, the latest first.
    ///
    /// @param search words that must all occur in what is told of an activity; "" for all
    public ListTable activities(String search) {
        var words = Stream.of(SearchKey.of(search).split(" ")).filter(word -> !word.isEmpty()).toList();
        return new ListTable(HEADER, activities.all().stream().sorted(Comparator.comparing(ActivityExport::last).reversed()).map(this::rows)
                .filter(rows -> words.isEmpty() || holds(rows, words)).flatMap(List::stream).toList());
    }

    private static LocalDate last(WholeActivity activity) {
        return activity.sessions().stream().map(session -> session.details().time().on()).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static boolean holds(List<List<String>> rows, List<String> words) {
        var text = SearchKey.of(rows.stream().flatMap(List::stream).collect(Collectors.joining(" ")));
        return words.stream().allMatch(text::contains);
    }

    private List<List<String>> rows(WholeActivity whole) {
        var activity = activity(whole);
        var counts = whole.reach().stream().collect(groupingBy(ReachRecord::session));
        if (whole.sessions().isEmpty()) {
            return List.of(joined(activity, empty(OF_SESSION), empty(OF_COUNT)));
        }
        var rows = new ArrayList<List<String>>();
        for (var session : whole.sessions()) {
            var about = session(session);
            var its = counts.getOrDefault(session.id(), List.of());
            if (its.isEmpty()) {
                rows.add(joined(activity, about, empty(OF_COUNT)));
            }
            its.forEach(count -> rows.add(joined(activity, about, count(count.details()))));
        }
        return rows;
    }

    private static List<String> joined(List<String> activity, List<String> session, List<String> count) {
        return Stream.of(activity, session, count).flatMap(List::stream).toList();
    }

    private static List<String> empty(int cells) {
        return Collections.nCopies(cells, "");
    }

    private List<String> activity(WholeActivity whole) {
        var details = whole.activity().details();
        var partners = whole.partners().stream().filter(partner -> organisations.containsKey(partner.details().organisation())).toList();
        var contributions = partners.stream().map(partner -> partner.details().contribution().replace('|', '/')).toList();
        return List.of(whole.activity().id().toString(), details.title(), details.outside().title(), details.outside().invitation(), name(details.outside().sender(), organisations),
                word(details.decided().decision()), text(details.decided().on()), strategies(details), names(details.approach().neighbourhoods(), neighbourhoods),
                ListExport.together(partners.stream().map(partner -> organisations.get(partner.details().organisation())).toList()),
                ListExport.together(partners.stream().map(partner -> word(partner.details().role())).toList()),
                contributions.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", contributions),
                text(details.effort().cost()), text(details.effort().hours()), word(details.effort().additionality()), details.note());
    }

    private String strategies(ActivityDetails details) {
        return ListExport.together(Stream.concat(details.approach().strategy().stream(), details.approach().others().stream().sorted()).map(strategies::get).filter(Objects::nonNull).toList());
    }

    private List<String> session(SessionRecord session) {
        var details = session.details();
        var time = details.time();
        var judged = details.estimates();
        return List.of(session.id().toString(), time.on().toString(), text(time.start()), text(time.end()), details.place(), name(details.neighbourhood(), neighbourhoods), word(details.part()),
                yesOrNo(time.cancelled()), word(judged.newToUs()), word(judged.notMotivated()), word(judged.strangersMet()), word(judged.wentOn()), word(judged.basis()));
    }

    private List<String> count(ReachDetails count) {
        return List.of(groups.getOrDefault(count.group(), ""), word(count.ages()), String.valueOf(count.people()), word(count.counted()), name(count.through(), organisations), yesOrNo(count.inTotal()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String name(Optional<Long> id, Map<Long, String> names) {
        return id.map(names::get).orElse("");
    }

    private static String names(Collection<Long> ids, Map<Long, String> names) {
        return ListExport.together(ids.stream().map(names::get).filter(Objects::nonNull).sorted().toList());
    }
}
