package nl.buurtbrug.domain.transfer;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;

/// Makes tables of the contact moments and the follow-ups for other programs.
///
/// The header and the kinds are the same in every language, so that a script reads them whatever the language in use. Who lies in the bin has no name here.
public final class ContactExport {

    private static final List<String> MOMENT_HEADER = List.of("date", "time", "kind", "minutes", "staff", "people", "organisations", "summary");
    private static final List<String> FOLLOW_UP_HEADER = List.of("due", "what", "owedBy", "assignee", "organisation", "person", "doneAt", "activity");

    private final ContactService contacts;
    private final Map<Long, String> organisations;
    private final Map<Long, String> people;
    private final Map<Long, String> activities;
    private final Map<Long, String> staff;

    public ContactExport(ContactService contacts, OrganisationService organisations, PersonService people, ActivityService activities, StaffService staff) {
        this.contacts = contacts;
        this.organisations = organisations.rows().stream().collect(toMap(OrganisationRow::id, OrganisationRow::name));
        this.people = people.rows().stream().collect(toMap(PersonRow::id, PersonRow::fullName));
        this.activities = activities.named().stream().collect(toMap(ActivityService.Named::id, ActivityService.Named::title));
        this.staff = staff.all().stream().collect(toMap(StaffSummary::id, StaffSummary::name));
    }

    /// Every contact moment, the latest first.
    ///
    /// @param search words that must all occur in a row; "" for all
    public ListTable moments(String search) {
        return new ListTable(MOMENT_HEADER, contacts.all().stream().map(Moment::details).map(this::row).filter(holding(search)).toList());
    }

    private List<String> row(MomentDetails moment) {
        return List.of(moment.on().toString(), moment.at().map(Object::toString).orElse(""), word(moment.kind()),
                moment.minutes() == 0 ? "" : String.valueOf(moment.minutes()), moment.by().map(staff::get).orElse(""),
                names(moment.people(), people), names(moment.organisations(), organisations), moment.summary());
    }

    /// Every follow-up, also what is done, the earliest due first.
    ///
    /// @param search words that must all occur in a row; "" for all
    public ListTable followUps(String search) {
        return new ListTable(FOLLOW_UP_HEADER, contacts.allFollowUps().stream().map(followUp -> row(followUp.details())).filter(holding(search)).toList());
    }

    private List<String> row(FollowUpDetails followUp) {
        var about = followUp.about();
        return List.of(followUp.due().toString(), followUp.what(), word(followUp.owedBy()), followUp.assignee().map(staff::get).orElse(""),
                about.organisation().map(organisations::get).orElse(""), about.person().map(people::get).orElse(""), followUp.doneAt().map(Object::toString).orElse(""),
                about.activity().map(activities::get).orElse(""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String names(Collection<Long> ids, Map<Long, String> names) {
        return String.join(ListExport.BETWEEN, ids.stream().map(names::get).filter(Objects::nonNull).sorted().toList());
    }

    private static Predicate<List<String>> holding(String search) {
        var words = Stream.of(SearchKey.of(search).split(" ")).filter(word -> !word.isEmpty()).toList();
        return row -> {
            var text = SearchKey.of(String.join(" ", row));
            return words.stream().allMatch(text::contains);
        };
    }
}
