package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;

/// Lays out who was reached as rows of neighbourhoods and columns of groups.
final class Matrix {

    private final List<NeighbourhoodSummary> neighbourhoods;
    private final List<ListEntry> groups;
    private final Sums<Spot> people;
    private final OpenerCounts openers;

    /// @param groups all there are
    Matrix(List<NeighbourhoodSummary> neighbourhoods, List<ListEntry> groups, Sums<Spot> people, OpenerCounts openers) {
        this.neighbourhoods = neighbourhoods;
        this.people = people;
        this.openers = openers;
        this.groups = groups.stream().filter(group -> group.active() || people.keys().stream().anyMatch(spot -> spot.group() == group.id())).toList();
    }

    List<ListEntry> groups() {
        return groups;
    }

    List<ReachOverview.Row> rows() {
        var rows = new ArrayList<ReachOverview.Row>();
        var byMunicipality = neighbourhoods.stream().collect(groupingBy(NeighbourhoodSummary::municipalityId, LinkedHashMap::new, toList()));
        byMunicipality.values().forEach(some -> {
            if (byMunicipality.size() > 1) {
                rows.add(new ReachOverview.Row(new Area.Municipality(some.getFirst().municipalityId()), some.getFirst().municipality()));
            }
            some.forEach(one -> rows.add(new ReachOverview.Row(new Area.Neighbourhood(one.id()), one.name())));
        });
        if (openers.in(0) > 0 || people.keys().stream().anyMatch(spot -> spot.neighbourhood() == 0)) {
            rows.add(new ReachOverview.Row(new Area.Elsewhere(), text("reached.elsewhere")));
        }
        return rows;
    }

    Map<Slice.Field, ReachOverview.Cell> cells() {
        var cells = new HashMap<Slice.Field, ReachOverview.Cell>();
        Stream.concat(rows().stream().map(ReachOverview.Row::area), Stream.of(new Area.Everywhere())).forEach(area -> {
            var where = within(area);
            var all = new Figure(0, 0);
            for (var group : groups) {
                var figure = where.stream().map(id -> people.of(new Spot(id, group.id()))).reduce(new Figure(0, 0), Figure::plus);
                var partners = where.stream().mapToLong(id -> openers.of(new Spot(id, group.id()))).sum();
                cells.put(new Slice.Field(area, Optional.of(group.id())), new ReachOverview.Cell(figure, partners));
                all = all.plus(figure);
            }
            cells.put(new Slice.Field(area, Optional.empty()), new ReachOverview.Cell(all, where.stream().mapToLong(openers::in).sum()));
        });
        return cells;
    }

    /// The neighbourhoods of a row by number; a partner, like a count, is in one of them, or in 0.
    private List<Long> within(Area area) {
        return switch (area) {
            case Area.Everywhere() -> Stream.concat(neighbourhoods.stream().map(NeighbourhoodSummary::id), Stream.of(0L)).toList();
            case Area.Elsewhere() -> List.of(0L);
            case Area.Neighbourhood(long id) -> List.of(id);
            case Area.Municipality(long id) -> neighbourhoods.stream().filter(one -> one.municipalityId() == id).map(NeighbourhoodSummary::id).toList();
        };
    }
}
