package nl.buurtbrug.domain.report.hiding;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// People added up for every figure of a paper at once: those that stand in the same figures are one group.
public final class Tally {

    private final Map<Set<Spot>, Integer> groups = new LinkedHashMap<>();

    /// @param spots each figure they are counted in, besides the total
    public void add(int people, Collection<Spot> spots) {
        var all = new HashSet<>(spots);
        all.add(Spot.TOTAL);
        if (people > 0) {
            groups.merge(Set.copyOf(all), people, Integer::sum);
        }
    }

    /// How many people stand in each set of figures; none of nobody.
    Map<Set<Spot>, Integer> groups() {
        return groups;
    }

    Tally without(Set<Breakdown> leftOut) {
        var rest = new Tally();
        groups.forEach((spots, people) -> rest.add(people, spots.stream().filter(spot -> !leftOut.contains(spot.breakdown())).collect(toSet())));
        return rest;
    }

    Map<Spot, Integer> figures() {
        var figures = new LinkedHashMap<Spot, Integer>();
        groups.forEach((spots, people) -> spots.forEach(spot -> figures.merge(spot, people, Integer::sum)));
        return figures;
    }
}
