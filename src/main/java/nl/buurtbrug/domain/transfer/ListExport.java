package nl.buurtbrug.domain.transfer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;

/// Makes tables of the lists for other programs; our own import reads them back and finds nothing to change.
///
/// The header and the stages are the same in every language, so that a script reads them whatever the language in use.
public final class ListExport {

    private static final List<String> ORGANISATION_HEADER = List.of("name", "kind", "street", "houseNumber", "postcode", "city",
            "neighbourhood", "email", "phone", "website", "kvk", "stage", "tags", "audiences");
    private static final List<String> PERSON_HEADER = List.of("firstName", "prefix", "lastName", "emails", "phones", "organisation", "role");

    /// What import takes as the end of one value and the start of the next.
    static final String BETWEEN = "; ";

    private final DirectoryService directory;
    private final PersonService people;

    public ListExport(DirectoryService directory, PersonService people) {
        this.directory = directory;
        this.people = people;
    }

    /// The partners that are not archived, by name.
    ///
    /// @param search as typed in the search field of the list; "" for all
    public ListTable organisations(String search) {
        var found = directory.partners(Query.all(PartnerSort.NAME).withText(search));
        return new ListTable(header(ORGANISATION_HEADER, found.extras()), found.rows().stream().map(row -> with(organisation(row), row.extras(), found.extras())).toList());
    }

    private static List<String> organisation(PartnerSummary row) {
        var address = row.address();
        return List.of(row.name(), row.kind(), address.street(), address.houseNumber(), address.postcode(), address.city(), row.neighbourhood(),
                row.email(), row.phone(), row.website(), row.kvk(), word(row.stage()), together(row.tags()),
                together(row.audiences()));
    }

    /// The extra fields come behind the others, under the names the bureau gave them.
    static List<String> header(List<String> fixed, ExtraFields extras) {
        return Stream.concat(fixed.stream(), extras.all().stream().map(ExtraFieldSummary::name)).toList();
    }

    static List<String> with(List<String> row, ExtraValues values, ExtraFields extras) {
        return extras.isEmpty() ? row : Stream.concat(row.stream(), extras.all().stream().map(field -> field.inFile(values.of(field.id())))).toList();
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The people that are not archived, by last name: one row for each role they have now, and one for who has none.
    ///
    /// @param search as typed in the search field of the list; "" for all
    public ListTable people(String search) {
        var found = directory.people(Query.all(PersonSort.NAME).withText(search));
        var names = names(found.rows());
        return new ListTable(header(PERSON_HEADER, found.extras()), found.rows().stream()
                .flatMap(person -> rows(person, names.get(person.id())).map(row -> with(row, person.extras(), found.extras()))).toList());
    }

    private Map<Long, PersonRow> names(List<PersonSummary> found) {
        var wanted = found.stream().map(PersonSummary::id).collect(toSet());
        return people.rows().stream().filter(row -> wanted.contains(row.id())).collect(toMap(PersonRow::id, Function.identity()));
    }

    private static Stream<List<String>> rows(PersonSummary person, PersonRow name) {
        var current = person.roles().stream().filter(RoleSummary::current).toList();
        return current.isEmpty()
                ? Stream.of(row(person, name, "", ""))
                : current.stream().map(role -> row(person, name, role.organisation(), role.role()));
    }

    private static List<String> row(PersonSummary person, PersonRow name, String organisation, String role) {
        return List.of(name.firstName(), name.prefix(), name.lastName(), together(person.emails()),
                together(person.phones()), organisation, role);
    }

    /// Several values in one cell.
    static String together(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
