package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonService;

/// Rows of a list with all their fields, under headers in the language in use; our own import knows those headers.
public final class ListInFull {

    private static final int AT_ONCE = 500;

    private final OrganisationService organisations;
    private final PersonService people;

    public ListInFull(OrganisationService organisations, PersonService people) {
        this.organisations = organisations;
        this.people = people;
    }

    /// @param extras the extra fields, which come behind the others
    public ListTable partners(List<PartnerSummary> rows, ExtraFields extras, Progress progress) {
        var header = List.of(text("export.organisation"), text("export.kind"), text("export.street"), text("export.houseNumber"), text("export.postcode"),
                text("export.city"), text("export.postalStreet"), text("export.postalHouseNumber"), text("export.postalPostcode"), text("export.postalCity"),
                text("export.neighbourhood"), text("export.email"), text("export.phone"), text("export.website"), text("export.kvk"), text("export.stage"),
                text("export.owner"), text("export.tags"), text("export.audiences"), text("export.note"));
        return new ListTable(ListExport.header(header, extras), read(rows, PartnerSummary::id, organisations::details,
                (row, details) -> Stream.of(ListExport.with(partner(row, details), row.extras(), extras)), progress));
    }

    private static List<String> partner(PartnerSummary row, OrganisationDetails details) {
        var cells = new ArrayList<>(List.of(row.name(), row.kind()));
        Stream.of(details.visiting(), details.postal()).map(ListInFull::address).forEach(cells::addAll);
        cells.addAll(List.of(row.neighbourhood(), row.email(), row.phone(), row.website(), row.kvk(), StageWords.of(row.stage()), row.owner(),
                ListExport.together(row.tags()), ListExport.together(row.audiences()), details.note()));
        return cells;
    }

    private static List<String> address(Address address) {
        return List.of(address.street(), address.houseNumber(), address.postcode(), address.city());
    }

    /// One row for each role somebody has now, and one for who has none.
    ///
    /// @param extras the extra fields, which come behind the others
    public ListTable people(List<PersonSummary> rows, ExtraFields extras, Progress progress) {
        var header = List.of(text("export.firstName"), text("export.prefix"), text("export.lastName"), text("export.email"), text("export.phone"),
                text("export.organisation"), text("export.role"), text("export.bestTime"), text("export.doNotMail"), text("export.doNotCall"), text("export.personNote"));
        return new ListTable(ListExport.header(header, extras), read(rows, PersonSummary::id, people::details,
                (row, details) -> roles(row, details).map(cells -> ListExport.with(cells, row.extras(), extras)), progress));
    }

    private static Stream<List<String>> roles(PersonSummary person, PersonDetails details) {
        var current = person.roles().stream().filter(RoleSummary::current).toList();
        return current.isEmpty() ? Stream.of(person(details, "", "")) : current.stream().map(role -> person(details, role.organisation(), role.role()));
    }

    private static List<String> person(PersonDetails details, String organisation, String role) {
        return List.of(details.firstName(), details.prefix(), details.lastName(), ListExport.together(details.emails()), ListExport.together(details.phones()),
                organisation, role, details.bestTime(), yes(details.doNotMail()), yes(details.doNotCall()), details.note());
    }

    private static String yes(boolean is) {
        return is ? text("export.yes") : "";
    }

    /// Reads what the list does not hold, some hundreds of records at a time; what was taken away meanwhile is left out.
    private static <R, D> List<List<String>> read(List<R> rows, Function<R, Long> id, Function<Collection<Long>, Map<Long, D>> details,
            BiFunction<R, D, Stream<List<String>>> cells, Progress progress) {
        var table = new ArrayList<List<String>>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            progress.step(from, rows.size());
            var some = List.copyOf(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            var known = details.apply(some.stream().map(id).toList());
            some.stream().filter(row -> known.containsKey(id.apply(row))).flatMap(row -> cells.apply(row, known.get(id.apply(row)))).forEach(table::add);
        }
        return table;
    }
}
