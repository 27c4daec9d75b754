package nl.buurtbrug.domain.report.hiding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The groups of people of a paper and the figures they stand in, by number.
final class Ledger {

    private final List<Spot> spots = new ArrayList<>();
    private final int[][] spotsOf;
    private final int[][] groupsOf;
    private final int[] people;
    private final int[] figures;

    Ledger(Tally tally) {
        Map<Spot, Integer> numbers = new LinkedHashMap<>();
        spotsOf = tally.groups().keySet().stream().map(group -> group.stream().mapToInt(spot -> numbers.computeIfAbsent(spot, _ -> numbers.size())).sorted().toArray())
                .toArray(int[][]::new);
        people = tally.groups().values().stream().mapToInt(Integer::intValue).toArray();
        spots.addAll(numbers.keySet());
        figures = new int[spots.size()];
        var members = IntStream.range(0, spots.size()).mapToObj(_ -> IntStream.builder()).toList();
        for (var group = 0; group < people.length; group++) {
            for (var spot : spotsOf[group]) {
                figures[spot] += people[group];
                members.get(spot).add(group);
            }
        }
        groupsOf = members.stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
    }

    int groups() {
        return people.length;
    }

    int spots() {
        return figures.length;
    }

    Spot spot(int number) {
        return spots.get(number);
    }

    /// The figures a group stands in.
    int[] spotsOf(int group) {
        return spotsOf[group];
    }

    /// The groups that make up a figure.
    int[] groupsOf(int spot) {
        return groupsOf[spot];
    }

    int people(int group) {
        return people[group];
    }

    int figure(int spot) {
        return figures[spot];
    }

    /// The groups that have the least common figure in common with this one: most often those of the same activity.
    int[] near(int group) {
        var rarest = IntStream.of(spotsOf[group]).reduce((one, other) -> groupsOf[one].length > 1 && (groupsOf[other].length < 2 || groupsOf[one].length <= groupsOf[other].length)
                ? one : other).orElseThrow();
        return groupsOf[rarest];
    }
}
