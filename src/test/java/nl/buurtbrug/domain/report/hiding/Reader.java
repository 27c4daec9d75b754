package nl.buurtbrug.domain.report.hiding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who tries to find the small figures back from everything that is printed, and knows from the programme who came where, but not how many.
///
/// It sets up every sum there is: each figure is made of groups of people, and of smaller figures of every other table that fits in it.
public final class Reader {

    private static final long PRIME = 2_147_483_647L;
    private static final int MANY = 1_000_000;

    private final List<Spot> spots = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Set<Integer>> groups = new ArrayList<>();
    private final int groupCount;
    private final List<int[]> sums = new ArrayList<>();

    /// @param membership the figures that each group of people stands in
    /// @param printed    what is on paper
    public Reader(Collection<Set<Spot>> membership, Map<Spot, Figure> printed) {
        var members = new LinkedHashMap<Spot, Set<Integer>>();
        var number = 0;
        for (var group : membership) {
            for (var spot : group) {
                if (printed.containsKey(spot)) {
                    members.computeIfAbsent(spot, _ -> new TreeSet<>()).add(number);
                }
            }
            number++;
        }
        groupCount = number;
        members.forEach((spot, group) -> {
            spots.add(spot);
            figures.add(printed.get(spot));
            groups.add(group);
        });
        setUpSums();
    }

    private boolean isSmall(int figure) {
        return figures.get(figure) instanceof Figure.FewerThanFive;
    }

    private void setUpSums() {
        for (var whole = 0; whole < spots.size(); whole++) {
            for (var breakdown : Breakdown.values()) {
                var wanted = whole;
                var parts = IntStream.range(0, spots.size()).filter(part -> part != wanted && spots.get(part).breakdown() == breakdown && groups.get(wanted).containsAll(groups.get(part))).toArray();
                var covered = Arrays.stream(parts).mapToObj(groups::get).flatMap(Set::stream).collect(Collectors.toSet());
                if (parts.length > 0 && covered.size() == groups.get(whole).size()) {
                    sums.add(IntStream.concat(IntStream.of(whole), Arrays.stream(parts)).toArray());
                }
            }
        }
    }

    /// The small figures that follow from the sums of what is shown.
    public List<Spot> foundBySubtraction() {
        var basis = new ArrayList<long[]>();
        for (var figure = 0; figure < spots.size(); figure++) {
            if (figures.get(figure) instanceof Figure.Shown) {
                var rest = reduced(row(figure), basis);
                if (lead(rest) >= 0) {
                    basis.add(rest);
                }
            }
        }
        return IntStream.range(0, spots.size()).filter(this::isSmall).filter(figure -> lead(reduced(row(figure), basis)) < 0).mapToObj(spots::get).toList();
    }

    private long[] row(int figure) {
        var row = new long[groupCount];
        groups.get(figure).forEach(group -> row[group] = 1);
        return row;
    }

    private static long[] reduced(long[] row, List<long[]> basis) {
        for (var one : basis) {
            var at = lead(one);
            if (row[at] != 0) {
                var factor = row[at] * inverse(one[at]) % PRIME;
                for (var column = at; column < row.length; column++) {
                    row[column] = Math.floorMod(row[column] - factor * one[column], PRIME);
                }
            }
        }
        return row;
    }

    private static int lead(long[] row) {
        return IntStream.range(0, row.length).filter(column -> row[column] != 0).findFirst().orElse(-1);
    }

    private static long inverse(long number) {
        var result = 1L;
        var base = number;
        for (var power = PRIME - 2; power > 0; power >>= 1) {
            result = (power & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }

    /// The small figures that can be one number only, after each sum has narrowed what each of its parts can be until nothing narrows any more.
    public List<Spot> foundByBounds() {
        var low = new int[spots.size() + groupCount];
        var high = new int[spots.size() + groupCount];
        var all = new ArrayList<>(sums);
        Arrays.fill(low, 1);
        Arrays.fill(high, MANY);
        for (var figure = 0; figure < spots.size(); figure++) {
            switch (figures.get(figure)) {
                case Figure.Shown(int people) -> {
                    low[figure] = people;
                    high[figure] = people;
                }
                case Figure.FewerThanFive() -> high[figure] = Figures.LEAST - 1;
                case Figure.Withheld() -> low[figure] = Figures.LEAST;
            }
            all.add(IntStream.concat(IntStream.of(figure), groups.get(figure).stream().mapToInt(group -> spots.size() + group)).toArray());
        }
        while (narrowed(all, low, high)) {
            // until nothing narrows any more
        }
        return IntStream.range(0, spots.size()).filter(this::isSmall).filter(figure -> low[figure] >= high[figure]).mapToObj(spots::get).toList();
    }

    private static boolean narrowed(List<int[]> sums, int[] low, int[] high) {
        var before = Arrays.hashCode(low) * 31 + Arrays.hashCode(high);
        for (var sum : sums) {
            var least = 0L;
            var most = 0L;
            for (var i = 1; i < sum.length; i++) {
                least += low[sum[i]];
                most += high[sum[i]];
            }
            low[sum[0]] = (int) Math.max(low[sum[0]], Math.min(least, MANY));
            high[sum[0]] = (int) Math.min(high[sum[0]], most);
            for (var i = 1; i < sum.length; i++) {
                var part = sum[i];
                var lowWas = low[part];
                low[part] = (int) Math.max(low[part], low[sum[0]] - (most - high[part]));
                high[part] = (int) Math.min(high[part], high[sum[0]] - (least - lowWas));
            }
        }
        return before != Arrays.hashCode(low) * 31 + Arrays.hashCode(high);
    }
}
