package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonRow;

/// Makes the entries of the list of people.
final class PersonEntries {

    private static final long NONE = 0;

    private final Records records;
    private final LocalDate today;

    PersonEntries(Records records, LocalDate today) {
        this.records = records;
        this.today = today;
    }

    Entry<PersonSummary> of(PersonRow row) {
        var roles = RoleOrder.of(records.rolesOf().getOrDefault(row.id(), List.of()), records, today);
        var sortName = PersonDetails.EMPTY.withName(row.firstName(), row.prefix(), row.lastName()).sortName();
        var summary = new PersonSummary(row.id(), row.fullName(), sortName, row.emails(), row.phones(), roles,
                row.doNotMail(), row.doNotCall(), row.archived(), row.sample());
        return new Entry<>(summary, row.id(), row.archived(), searchText(summary), facets(summary));
    }

    private static String searchText(PersonSummary row) {
        var parts = new ArrayList<String>();
        parts.add(row.name());
        parts.addAll(row.emails());
        row.phones().forEach(phone -> parts.add(SearchText.digits(phone)));
        row.roles().forEach(role -> {
            parts.add(role.role());
            parts.add(role.organisation());
        });
        return SearchText.of(parts);
    }

    private Map<Facet, long[]> facets(PersonSummary row) {
        var organisations = row.roles().stream().filter(RoleSummary::current)
                .map(role -> records.organisations().get(role.organisationId())).filter(Objects::nonNull).toList();
        var facets = new EnumMap<Facet, long[]>(Facet.class);
        facets.put(Facet.KIND, idsOrNone(organisations, OrganisationRow::kindId));
        facets.put(Facet.NEIGHBOURHOOD, idsOrNone(organisations, OrganisationRow::neighbourhoodId));
        facets.put(Facet.POSITION, positions(row));
        return facets;
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

    static Comparator<Entry<PersonSummary>> order(PersonSort sort) {
        return switch (sort) {
            case NAME -> byName();
            case ORGANISATION -> by(PersonSummary::mainOrganisation);
            case ROLE -> by(PersonSummary::mainRole);
            case EMAIL -> by(PersonSummary::email);
        };
    }

    private static Comparator<Entry<PersonSummary>> byName() {
        return SortKeys.by(PersonSummary::sortName, SearchKey::sort);
    }

    private static Comparator<Entry<PersonSummary>> by(Function<PersonSummary, String> text) {
        return SortKeys.by(text, SearchKey::sort).thenComparing(byName());
    }
}
