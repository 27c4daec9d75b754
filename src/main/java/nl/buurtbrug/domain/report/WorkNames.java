package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.report.outside.ReachNames;
import nl.buurtbrug.domain.strategy.StrategySummary;

/// What things are called on papers about activities.
final class WorkNames {

    private static final int AT_ONCE = 500;

    private final ReportSources sources;
    private final WorkSources work;

    WorkNames(ReportSources sources, WorkSources work) {
        this.sources = sources;
        this.work = work;
    }

    ReachNames of(List<ReachFact> facts) {
        var through = partners(facts.stream().map(ReachFact::through).filter(Objects::nonNull).collect(toSet()));
        var partners = new LinkedHashMap<Long, ReachNames.Partner>();
        through.forEach((id, details) -> partners.put(id, new ReachNames.Partner(details.name(), details.kind())));
        return new ReachNames(neighbourhoods(), groups(), byId(work.strategies().all(), StrategySummary::id, StrategySummary::name),
                byId(work.lists().kinds(), ListEntry::id, ListEntry::name), partners);
    }

    Map<Long, String> groups() {
        return byId(sources.audiences().groups(), ListEntry::id, ListEntry::name);
    }

    /// With the municipality behind those that have a name in common.
    private Map<Long, String> neighbourhoods() {
        var all = work.areas().neighbourhoods();
        var often = all.stream().collect(groupingBy(NeighbourhoodSummary::name, counting()));
        return byId(all, NeighbourhoodSummary::id, one -> often.get(one.name()) > 1 ? text("report.reach.neighbourhoodOf", one.name(), one.municipality()) : one.name());
    }

    Map<Long, OrganisationDetails> partners(Collection<Long> ids) {
        var all = new ArrayList<>(ids);
        var found = new LinkedHashMap<Long, OrganisationDetails>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            found.putAll(sources.organisations().details(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }

    private static <T> Map<Long, String> byId(List<T> entries, Function<T, Long> id, Function<T, String> name) {
        var names = new LinkedHashMap<Long, String>();
        entries.forEach(entry -> names.put(id.apply(entry), name.apply(entry)));
        return names;
    }
}
