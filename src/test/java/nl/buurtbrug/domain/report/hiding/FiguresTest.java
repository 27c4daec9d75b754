package nl.buurtbrug.domain.report.hiding;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final int YEARS = 150;

    private static Spot cell(long neighbourhood, long group) {
        return new Spot(Breakdown.NEIGHBOURHOOD_AND_GROUP, neighbourhood, group);
    }

    private static Spot row(long neighbourhood) {
        return Spot.of(Breakdown.NEIGHBOURHOOD, neighbourhood);
    }

    private static void add(Tally tally, int people, long neighbourhood, long group) {
        tally.add(people, List.of(cell(neighbourhood, group), row(neighbourhood), Spot.of(Breakdown.GROUP, group)));
    }

    /// A year as it could have been: activities in neighbourhoods, each with some groups of people.
    private static Tally year(long seed) {
        var random = new Random(seed);
        var tally = new Tally();
        var neighbourhoods = 1 + random.nextInt(6);
        var groups = 1 + random.nextInt(5);
        var partners = 1 + random.nextInt(6);
        var activities = 1 + random.nextInt(18);
        var most = List.of(3, 6, 15, 60).get(random.nextInt(4));
        for (var activity = 0; activity < activities; activity++) {
            var neighbourhood = random.nextInt(neighbourhoods);
            var strategy = random.nextInt(4);
            for (var count = random.nextInt(5); count >= 0; count--) {
                var group = random.nextInt(groups);
                var through = random.nextInt(partners);
                tally.add(1 + random.nextInt(most), List.of(cell(neighbourhood, group), row(neighbourhood), Spot.of(Breakdown.GROUP, group),
                        Spot.of(Breakdown.MONTH, random.nextInt(6)), Spot.of(Breakdown.STRATEGY, strategy), Spot.of(Breakdown.KIND, through % 3),
                        Spot.of(Breakdown.THROUGH, through), Spot.of(Breakdown.AGES, random.nextInt(3) == 0 ? 5 : group), Spot.of(Breakdown.COUNTED, random.nextInt(3)),
                        Spot.of(Breakdown.ACTIVITY, activity)));
            }
        }
        return tally;
    }

    private static Map<Spot, Figure> printed(Tally tally, Figures figures) {
        return tally.figures().keySet().stream().filter(spot -> figures.has(spot.breakdown())).collect(toMap(Function.identity(), figures::at));
    }

    private static Set<Spot> found(Tally tally, Figures figures) {
        var reader = new Reader(tally.groups().keySet(), printed(tally, figures));
        var found = new TreeSet<>(java.util.Comparator.comparing(Spot::toString));
        found.addAll(reader.foundBySubtraction());
        found.addAll(reader.foundByBounds());
        found.remove(Spot.TOTAL);
        return found;
    }

    @Test
    void nothingUnderFiveComesBackFromAllThatIsPrinted() {
        for (var seed = 0; seed < YEARS; seed++) {
            var tally = year(seed);

            assertThat(found(tally, Figures.outgoing(tally))).as("year %d", seed).isEmpty();
        }
    }

    @Test
    void hidingOnlyTheSmallOnesIsNotEnough() {
        assertThat(Stream.iterate(0, seed -> seed + 1).limit(YEARS).map(FiguresTest::year).filter(tally -> !found(tally, Figures.withOnlyTheSmallHidden(tally)).isEmpty()).count())
                .isGreaterThan(YEARS / 2);
    }

    @Test
    void everySmallFigureHasASecondAnswerAmongAllThereAre() {
        var checked = 0;
        for (var seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var tally = new Tally();
            for (var neighbourhood = 0; neighbourhood < 2; neighbourhood++) {
                for (var group = 0; group < 2 + seed % 2; group++) {
                    add(tally, 1 + random.nextInt(7), neighbourhood, group);
                }
            }
            var answers = answers(tally, Figures.outgoing(tally));
            checked += answers.size();

            assertThat(answers.values()).as("town %d", seed).allSatisfy(numbers -> assertThat(numbers).hasSizeGreaterThan(1));
        }
        assertThat(checked).isGreaterThan(80);
    }

    /// What each small figure can be, found by trying every number of people in every group.
    private static Map<Spot, Set<Integer>> answers(Tally tally, Figures figures) {
        var printed = printed(tally, figures);
        var groups = List.copyOf(tally.groups().keySet());
        var answers = new HashMap<Spot, Set<Integer>>();
        if (printed.size() > 1) {
            fill(groups, 0, printed, new LinkedHashMap<>(), answers);
        }
        return answers;
    }

    private static void fill(List<Set<Spot>> groups, int next, Map<Spot, Figure> printed, Map<Spot, Integer> sums, Map<Spot, Set<Integer>> answers) {
        if (next == groups.size()) {
            if (printed.entrySet().stream().allMatch(entry -> fits(entry.getValue(), sums.getOrDefault(entry.getKey(), 0)))) {
                printed.forEach((spot, figure) -> {
                    if (figure instanceof Figure.FewerThanFive) {
                        answers.computeIfAbsent(spot, _ -> new TreeSet<>()).add(sums.get(spot));
                    }
                });
            }
            return;
        }
        for (var people = 1; people <= 9; people++) {
            var more = new LinkedHashMap<>(sums);
            for (var spot : groups.get(next)) {
                more.merge(spot, people, Integer::sum);
            }
            if (groups.get(next).stream().allMatch(spot -> !(printed.get(spot) instanceof Figure.Shown(int shown)) || more.get(spot) <= shown)) {
                fill(groups, next + 1, printed, more, answers);
            }
        }
    }

    private static boolean fits(Figure figure, int people) {
        return switch (figure) {
            case Figure.Shown(int shown) -> shown == people;
            case Figure.FewerThanFive() -> people >= 1 && people < 5;
            case Figure.Withheld() -> people >= 5;
        };
    }

    @Test
    void fiveIsTold() {
        var tally = new Tally();
        add(tally, 5, 1, 1);
        add(tally, 40, 2, 1);

        var figures = Figures.outgoing(tally);

        assertThat(figures.at(row(1))).isEqualTo(new Figure.Shown(5));
        assertThat(figures.hidesSomething()).isFalse();
    }

    @Test
    void besideASmallFigureOthersAreWithheldAndTotalsStay() {
        var tally = new Tally();
        add(tally, 3, 1, 1);
        add(tally, 30, 1, 2);
        add(tally, 25, 2, 1);
        add(tally, 60, 2, 2);

        var figures = Figures.outgoing(tally);

        assertThat(figures.at(cell(1, 1))).isEqualTo(new Figure.FewerThanFive());
        assertThat(List.of(cell(1, 2), cell(2, 1), cell(2, 2))).extracting(figures::at).containsOnly(new Figure.Withheld());
        assertThat(figures.at(row(1))).isEqualTo(new Figure.Shown(33));
        assertThat(figures.at(Spot.TOTAL)).isEqualTo(new Figure.Shown(118));
    }

    @Test
    void nobodyIsTold() {
        var tally = new Tally();
        add(tally, 30, 1, 1);
        add(tally, 0, 2, 1);

        assertThat(Figures.outgoing(tally).at(row(2))).isEqualTo(new Figure.Shown(0));
    }

    @Test
    void aFewPeopleInAllAreOnlyATotal() {
        var tally = new Tally();
        add(tally, 4, 1, 1);

        var figures = Figures.outgoing(tally);

        assertThat(figures.at(Spot.TOTAL)).isEqualTo(new Figure.FewerThanFive());
        assertThat(figures.has(Breakdown.NEIGHBOURHOOD) || figures.has(Breakdown.GROUP) || figures.has(Breakdown.NEIGHBOURHOOD_AND_GROUP)).isFalse();
    }

    @Test
    void aTableInWhichNothingCanBeHiddenIsLeftOut() {
        var tally = new Tally();
        add(tally, 4, 1, 1);
        add(tally, 4, 2, 1);

        var figures = Figures.outgoing(tally);

        assertThat(figures.has(Breakdown.NEIGHBOURHOOD)).isFalse();
        assertThat(figures.at(Spot.TOTAL)).isEqualTo(new Figure.Shown(8));
        assertThat(figures.hidesSomething()).isTrue();
    }

    @Test
    void insideEverythingIsTold() {
        var tally = new Tally();
        add(tally, 1, 1, 1);

        assertThat(Figures.inside(tally).at(row(1))).isEqualTo(new Figure.Shown(1));
        assertThat(Figures.inside(tally).hidesSomething()).isFalse();
    }
}
