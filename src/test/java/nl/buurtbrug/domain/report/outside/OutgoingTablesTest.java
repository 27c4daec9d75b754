package nl.buurtbrug.domain.report.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figure;
import nl.buurtbrug.domain.report.hiding.Reader;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.Letterhead;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperBars;
import nl.buurtbrug.platform.pdf.PaperFoot;
import org.junit.jupiter.api.Test;

/// Who has the whole paper in hand, with every table and every total, does not find a number under five.
class OutgoingTablesTest {

    private static final int PAPERS = 120;
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private record Case(List<ReachFact> facts, ReachNames names, List<ActivityLine> lines) {

        static Case of(long seed) {
            var random = new Random(seed);
            var neighbourhoods = named("wijk", 1 + random.nextInt(7));
            var groups = named("groep", 1 + random.nextInt(6));
            var strategies = named("strategie", 3);
            var kinds = named("soort", 3);
            var partners = new LinkedHashMap<Long, ReachNames.Partner>();
            IntStream.rangeClosed(1, 1 + random.nextInt(8)).forEach(id -> partners.put((long) id, new ReachNames.Partner("partner " + id, 1 + id % 3)));
            var facts = new ArrayList<ReachFact>();
            var lines = new ArrayList<ActivityLine>();
            var most = List.of(4, 8, 20, 50).get(random.nextInt(4));
            for (var activity = 1L; activity <= 1 + random.nextInt(20); activity++) {
                var day = YEAR.from().plusDays(random.nextInt(360));
                var where = random.nextInt(8) == 0 ? null : 1L + random.nextInt(neighbourhoods.size());
                for (var count = random.nextInt(4); count >= 0; count--) {
                    facts.add(new ReachFact(activity, activity, day, where, 1L + random.nextInt(groups.size()), AgeBand.values()[random.nextInt(AgeBand.values().length)],
                            activity % 4 == 0 ? null : activity % 4, random.nextInt(5) == 0 ? null : 1L + random.nextInt(partners.size()), 1 + random.nextInt(most),
                            Counted.values()[1 + random.nextInt(3)]));
                }
                lines.add(new ActivityLine(activity, "activiteit " + activity, List.of(day), 1, ""));
            }
            return new Case(facts, new ReachNames(neighbourhoods, groups, strategies, kinds, partners), lines);
        }

        private static Map<Long, String> named(String name, int count) {
            var names = new LinkedHashMap<Long, String>();
            IntStream.rangeClosed(1, count).forEach(id -> names.put((long) id, name + " " + id));
            return names;
        }

        ReachSheet sheet(boolean outgoing) {
            var writer = new ReachWriter(YEAR, facts, names, lines, outgoing);
            return writer.sheet(new Paper(writer.format(), Letterhead.NONE, writer.title(), new PaperFoot("", "")));
        }

        /// What a reader knows of each count: in which tables and rows it is.
        List<Set<Spot>> membership() {
            var all = new ArrayList<Set<Spot>>();
            for (var fact : facts) {
                var where = fact.neighbourhood() == null ? -1 : fact.neighbourhood();
                var through = fact.through() == null ? -1 : fact.through();
                all.add(new HashSet<>(List.of(Spot.TOTAL, new Spot(Breakdown.NEIGHBOURHOOD_AND_GROUP, where, fact.group()), Spot.of(Breakdown.NEIGHBOURHOOD, where),
                        Spot.of(Breakdown.GROUP, fact.group()), Spot.of(Breakdown.MONTH, fact.on().getMonthValue()), Spot.of(Breakdown.STRATEGY, fact.strategy() == null ? -1 : fact.strategy()),
                        Spot.of(Breakdown.KIND, through < 0 ? -1 : 1 + through % 3), Spot.of(Breakdown.THROUGH, through), Spot.of(Breakdown.AGES, fact.ages().ordinal()),
                        Spot.of(Breakdown.COUNTED, fact.counted().ordinal()), Spot.of(Breakdown.ACTIVITY, fact.activity()))));
            }
            return List.copyOf(new HashSet<>(all));
        }
    }

    private static Figure read(String printed) {
        return switch (printed) {
            case "<5" -> new Figure.FewerThanFive();
            case "x" -> new Figure.Withheld();
            case "–" -> new Figure.Shown(0);
            default -> new Figure.Shown(Integer.parseInt(printed.replace(".", "")));
        };
    }

    /// Everything that is printed, by where it stands.
    private static Map<Spot, Figure> printed(Case work, ReachSheet sheet) {
        var found = new HashMap<Spot, Figure>();
        found.put(Spot.TOTAL, read(sheet.facts().getFirst().lines().getFirst().replace(" mensen", "").replace("Niemand", "–").replace("1 mens", "1")));
        sheet.matrix().ifPresent(matrix -> {
            matrix.rows().forEach(row -> {
                found.put(Spot.of(Breakdown.NEIGHBOURHOOD, number(row.name())), read(row.total()));
                for (var column = 0; column < matrix.columns().size(); column++) {
                    found.put(new Spot(Breakdown.NEIGHBOURHOOD_AND_GROUP, number(row.name()), number(matrix.columns().get(column))), read(row.cells().get(column).figure()));
                }
            });
            for (var column = 0; column < matrix.columns().size(); column++) {
                found.put(Spot.of(Breakdown.GROUP, number(matrix.columns().get(column))), read(matrix.totals().get(column)));
            }
            found.put(Spot.TOTAL, read(matrix.totals().getLast()));
        });
        sheet.pairs().getFirst().first().bars().bars().forEach(bar -> IntStream.rangeClosed(1, 12).filter(month -> Formats.month(YearMonth.of(2026, month)).equals(bar.name().toLowerCase()))
                .forEach(month -> found.put(Spot.of(Breakdown.MONTH, month), read(bar.figure()))));
        bars(found, Breakdown.STRATEGY, sheet.pairs().getLast().first().bars());
        bars(found, Breakdown.KIND, sheet.pairs().getLast().second().bars());
        bars(found, Breakdown.THROUGH, sheet.through().bars());
        for (var age : AgeBand.values()) {
            sheet.pairs().getFirst().second().bars().bars().stream().filter(bar -> bar.name().equals(ActivityWords.of(age)))
                    .forEach(bar -> found.put(Spot.of(Breakdown.AGES, age.ordinal()), read(bar.figure())));
        }
        for (var way : Counted.values()) {
            sheet.counted().bars().bars().stream().filter(bar -> bar.name().equals(ActivityWords.of(way))).forEach(bar -> found.put(Spot.of(Breakdown.COUNTED, way.ordinal()), read(bar.figure())));
        }
        if (!sheet.activities().total().isEmpty()) {
            sheet.activities().rows().stream().filter(row -> !row.getLast().equals("niet geteld")).forEach(row -> found.put(Spot.of(Breakdown.ACTIVITY, number(row.getFirst())), read(row.getLast())));
        }
        return found;
    }

    private static void bars(Map<Spot, Figure> found, Breakdown breakdown, PaperBars bars) {
        bars.bars().forEach(bar -> found.put(Spot.of(breakdown, number(bar.name())), read(bar.figure())));
    }

    /// The number at the end of a name; -1 for what has no name of its own.
    private static long number(String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return last.chars().allMatch(Character::isDigit) ? Long.parseLong(last) : -1;
    }

    @Test
    void noNumberUnderFiveIsPrintedOrComesOutOfWhatIsPrinted() {
        var hidden = 0;
        for (var seed = 0; seed < PAPERS; seed++) {
            var work = Case.of(seed);
            var printed = printed(work, work.sheet(true));
            var reader = new Reader(work.membership(), printed);
            hidden += (int) printed.values().stream().filter(figure -> figure instanceof Figure.FewerThanFive).count();

            assertThat(printed.values()).as("paper %d", seed).noneMatch(figure -> figure instanceof Figure.Shown(int people) && people > 0 && people < 5);
            assertThat(printed.size() == 1 ? List.of() : reader.foundBySubtraction()).as("paper %d", seed).isEmpty();
            assertThat(printed.size() == 1 ? List.of() : reader.foundByBounds()).as("paper %d", seed).isEmpty();
        }
        assertThat(hidden).isGreaterThan(300);
    }

    @Test
    void everyNumberIsOnThePaperForInside() {
        var work = Case.of(3);

        var printed = printed(work, work.sheet(false));

        assertThat(printed.values()).allMatch(figure -> figure instanceof Figure.Shown);
        assertThat(printed.keySet()).containsAll(work.membership().stream().flatMap(Set::stream).toList());
        assertThat(printed.get(Spot.TOTAL)).isEqualTo(new Figure.Shown(work.facts().stream().mapToInt(ReachFact::people).sum()));
    }

    @Test
    void moreActivitiesThanAnybodyReadsAreNotNamedOneByOne() {
        var few = Case.of(3);
        var many = IntStream.rangeClosed(0, ReachWriter.MOST_LISTED).mapToObj(id -> new ActivityLine(id, "activiteit " + id, List.of(YEAR.from()), 1, "")).toList();

        var sheet = new Case(few.facts(), few.names(), many).sheet(true);

        assertThat(sheet.activities().rows()).isEmpty();
        assertThat(sheet.notes()).anyMatch(note -> note.contains("meer dan 1.000 activiteiten"));
    }

    @Test
    void aBarIsNeverLongerThanWhatIsTold() {
        var sheet = Case.of(5).sheet(true);

        assertThat(sheet.through().bars().bars()).allSatisfy(bar -> assertThat(bar.length()).isEqualTo(read(bar.figure()) instanceof Figure.Shown(int people) ? people : 0));
    }
}
