package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonRow;

/// Makes the entries of the list of people.
final class PersonEntries implements Entries<PersonRow, PersonSummary> {

    static final List<Facet> FACETS = List.of(Facet.KIND, Facet.NEIGHBOURHOOD, Facet.POSITION);

    private static final long NONE = 0;

    private final FacetValues facets;
    private final Records records;
    private final ExtraColumns extras;
    private final LocalDate today;

    PersonEntries(FacetValues facets, Records records, ExtraColumns extras, LocalDate today) {
        this.facets = facets;
        this.records = records;
        this.extras = extras;
        this.today = today;
    }

    @Override
    public Entry<PersonSummary> of(PersonRow row) {
        var roles = RoleOrder.of(records.rolesOf().getOrDefault(row.id(), List.of()), records, today);
        var summary = new PersonSummary(row.id(), row.fullName(), sortName(row), row.emails(), row.phones(), roles,
                row.doNotMail(), row.doNotCall(), row.archived(), row.sample(), extras.of(row.id()));
        return new Entry<>(summary, row.id(), row.archived(), () -> searchText(summary), extras.after(codes(summary), facets, summary.extras()));
    }

    @Override
    public long id(PersonRow row) {
        return row.id();
    }

    @Override
    public String sortKey(PersonRow row) {
        return SearchKey.sort(sortName(row));
    }

    private static String sortName(PersonRow row) {
        return PersonDetails.EMPTY.withName(row.firstName(), row.prefix(), row.lastName()).sortName();
    }

    private String searchText(PersonSummary row) {
        var parts = new ArrayList<String>();
        parts.add(row.name());
        parts.addAll(row.emails());
        row.phones().forEach(phone -> parts.add(SearchText.digits(phone)));
        row.roles().forEach(role -> {
            parts.add(role.role());
            parts.add(role.organisation());
        });
        parts.addAll(extras.words(row.extras()));
        return SearchText.of(parts);
    }

    private int[][] codes(PersonSummary row) {
        var organisations = row.roles().stream().filter(RoleSummary::current)
                .map(role -> records.organisations().get(role.organisationId())).filter(Objects::nonNull).toList();
        return new int[][] {
            facets.codes(Facet.KIND, idsOrNone(organisations, OrganisationRow::kindId)),
            facets.codes(Facet.NEIGHBOURHOOD, idsOrNone(organisations, OrganisationRow::neighbourhoodId)),
            facets.codes(Facet.POSITION, positions(row))};
    }

    private static long[] idsOrNone(List<OrganisationRow> organisations, ToLongFunction<OrganisationRow> id) {
        return organisations.isEmpty() ? new long[] {NONE} : organisations.stream().mapToLong(id).distinct().toArray();
    }

    private static long[] positions(PersonSummary row) {
        var positions = new ArrayList<Position>();
        var current = row.roles().stream().filter(RoleSummary::current).toList();
        if (current.stream().anyMatch(role -> role.row().mainContact())) {
            positions.add(Position.MAIN_CONTACT);
        }
        if (current.stream().anyMatch(role -> role.row().keyFigure())) {
            positions.add(Position.KEY_FIGURE);
        }
        if (current.isEmpty()) {
            positions.add(Position.NO_ROLE);
        }
        if (row.doNotMail()) {
            positions.add(Position.DO_NOT_MAIL);
        }
        if (row.doNotCall()) {
            positions.add(Position.DO_NOT_CALL);
        }
        return positions.stream().mapToLong(Position::ordinal).toArray();
    }

    /// Empty values come last; equal ones are in the order of their names.
    static int[] order(List<PersonSummary> byName, PersonSort sort, ExtraColumns extras) {
        return switch (sort) {
            case PersonSort.Extra(long field) -> extras.order(byName, field, PersonSummary::extras);
            case PersonSort.Fixed.NAME -> SortKeys.asTheyAre(byName);
            case PersonSort.Fixed.ORGANISATION -> SortKeys.byText(byName, PersonSummary::mainOrganisation);
            case PersonSort.Fixed.ROLE -> SortKeys.byText(byName, PersonSummary::mainRole);
            case PersonSort.Fixed.EMAIL -> SortKeys.byText(byName, PersonSummary::email);
        };
    }
}
