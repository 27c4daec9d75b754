package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.platform.pdf.PaperLabels;

/// Address labels: the postal address where there is one, else where the partner can be visited.
final class AddressLabels {

    private static final int AT_ONCE = 500;

    private final OrganisationService organisations;

    AddressLabels(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /// Labels for the partners that can be written to; archived ones have none.
    PaperLabels of(List<PartnerSummary> rows, Report.Labels report) {
        var details = details(rows);
        var labels = rows.stream().filter(row -> !row.archived())
                .map(row -> label(row, details.getOrDefault(row.id(), OrganisationDetails.EMPTY), report.attention()))
                .flatMap(Optional::stream).toList();
        return new PaperLabels(text("report.labels"), report.kind().sheet(), report.alreadyUsed(), labels);
    }

    private Map<Long, OrganisationDetails> details(List<PartnerSummary> rows) {
        var details = new HashMap<Long, OrganisationDetails>();
        rows.stream().map(PartnerSummary::id).gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> details.putAll(organisations.details(some)));
        return details;
    }

    private static Optional<List<String>> label(PartnerSummary row, OrganisationDetails details, boolean attention) {
        var address = isComplete(details.postal()) ? details.postal() : details.visiting();
        if (!isComplete(address)) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(List.of(row.name()));
        if (attention && !row.mainContact().isEmpty()) {
            lines.add(text("report.labels.attention", row.mainContact()));
        }
        lines.add(address.streetLine());
        lines.add(cityLine(address));
        return Optional.of(List.copyOf(lines));
    }

    private static boolean isComplete(Address address) {
        return !address.street().isEmpty() && !address.city().isEmpty();
    }

    /// As the Dutch post wants it: two spaces between the postcode and the town, and the town in capitals.
    private static String cityLine(Address address) {
        return (address.postcode() + "\u00A0 " + address.city().toUpperCase(Locale.ROOT)).strip();
    }
}
