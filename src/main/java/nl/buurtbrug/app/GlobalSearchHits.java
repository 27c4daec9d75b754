package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.Found;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.Relevance;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SearchHit;

/// What the search over everything finds: the best partners and people with their phone number, activities, and a way to all of them.
final class GlobalSearchHits {

    private static final int OF_EACH = 5;

    private final DirectoryService directory;
    private final ActivityService activities;

    GlobalSearchHits(DirectoryService directory, ActivityService activities) {
        this.directory = directory;
        this.activities = activities;
    }

    List<SearchHit> find(String typed) {
        var partners = directory.partners(Query.all(PartnerSort.NAME).withText(typed));
        var people = directory.people(Query.all(PersonSort.NAME).withText(typed));
        var partnerHits = partners(typed, partners);
        var peopleHits = people(typed, people);
        var peopleFirst = !people.rows().isEmpty() && isNamed(typed, people.rows(), PersonSummary::name) && !isNamed(typed, partners.rows(), PartnerSummary::name);
        return Stream.of(peopleFirst ? peopleHits : partnerHits, peopleFirst ? partnerHits : peopleHits, activities(typed)).flatMap(List::stream).toList();
    }

    private static List<SearchHit> partners(String typed, Found<PartnerSummary> found) {
        var group = text("place.partners");
        var hits = new ArrayList<SearchHit>();
        Relevance.best(found.rows(), typed, PartnerSummary::name, OF_EACH).forEach(row ->
                hits.add(new SearchHit(group, Icon.PARTNER, row.name(), detail(row), new Place.Organisation(row.id()))));
        if (found.rows().size() > OF_EACH) {
            hits.add(new SearchHit(group, Icon.SEARCH, text("search.allPartners", Formats.number(found.rows().size())), "", new Place.Organisations(typed)));
        }
        return hits;
    }

    private static List<SearchHit> people(String typed, Found<PersonSummary> found) {
        var group = text("place.people");
        var hits = new ArrayList<SearchHit>();
        Relevance.best(found.rows(), typed, PersonSummary::name, OF_EACH).forEach(row ->
                hits.add(new SearchHit(group, Icon.PERSON, row.name(), detail(row), new Place.Person(row.id()))));
        if (found.rows().size() > OF_EACH) {
            hits.add(new SearchHit(group, Icon.SEARCH, text("search.allPeople", Formats.number(found.rows().size())), "", new Place.People(typed)));
        }
        return hits;
    }

    private List<SearchHit> activities(String typed) {
        var wanted = Arrays.stream(SearchKey.of(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var group = text("place.activities");
        var found = activities.named().stream().filter(activity -> isCalled(activity, wanted)).toList();
        var hits = new ArrayList<SearchHit>();
        Relevance.best(found, typed, ActivityService.Named::title, OF_EACH).forEach(activity ->
                hits.add(new SearchHit(group, Icon.ACTIVITY, activity.title(), activity.publicTitle(), new Place.Activity(activity.id()))));
        if (found.size() > OF_EACH) {
            hits.add(new SearchHit(group, Icon.SEARCH, text("search.allActivities", Formats.number(found.size())), "", new Place.Activities(typed)));
        }
        return hits;
    }

    private static boolean isCalled(ActivityService.Named activity, List<String> wanted) {
        var words = SearchKey.of(activity.title() + " " + activity.publicTitle());
        return wanted.stream().allMatch(words::contains);
    }

    private static <R> boolean isNamed(String typed, List<R> rows, Function<R, String> name) {
        return Relevance.best(rows, typed, name, 1).stream().anyMatch(row -> Relevance.isNamed(name.apply(row), typed));
    }

    private static String detail(PartnerSummary row) {
        return row.phone().isEmpty() ? joined(row.mainContact(), row.mainContactPhone()) : joined(row.neighbourhood(), row.phone());
    }

    private static String detail(PersonSummary row) {
        return joined(row.mainOrganisation(), row.doNotCall() ? text("person.doNotCall.short") : row.phone());
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
