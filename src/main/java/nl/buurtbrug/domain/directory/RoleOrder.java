package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.AffiliationRow;

/// The order in which roles are shown: current ones first, and the main contact before the others.
final class RoleOrder {

    private RoleOrder() {
    }

    static List<RoleSummary> of(List<AffiliationRow> rows, Records records, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return rows.stream()
                .map(row -> new RoleSummary(row, nameOf(records, row), organisationOf(records.organisations(), row), row.holdsOn(today)))
                .sorted(Comparator.comparing((RoleSummary role) -> !role.current())
                        .thenComparing(role -> !role.row().mainContact())
                        .thenComparing(role -> role.row().id()))
                .toList();
    }

    private static String nameOf(Records records, AffiliationRow row) {
        var person = records.people().get(row.personId());
        return person == null ? "" : person.fullName();
    }

    private static String organisationOf(Map<Long, OrganisationRow> organisations, AffiliationRow row) {
        var organisation = organisations.get(row.organisationId());
        return organisation == null ? "" : organisation.name();
    }
}
