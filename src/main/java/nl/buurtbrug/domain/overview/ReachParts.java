package nl.buurtbrug.domain.overview;

import static java.util.Comparator.comparing;
import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.language.Formats;

/// Divides the people reached into parts, in each way there is.
final class ReachParts {

    private final Period period;
    private final FactKeys keys;
    private final Map<Split, Sums<Long>> sums;

    ReachParts(Period period, FactKeys keys, Map<Split, Sums<Long>> sums) {
        this.period = period;
        this.keys = keys;
        this.sums = sums;
    }

    /// @param strategies their names by id
    /// @param partners   those by way of whom people came
    Map<Split, List<ReachOverview.Part>> with(Map<Long, String> strategies, Map<Long, Through> partners) {
        var kinds = new LinkedHashMap<Long, String>();
        partners.values().forEach(partner -> kinds.put(partner.kind(), partner.kindName()));
        var names = new LinkedHashMap<Long, String>();
        partners.values().forEach(partner -> names.put(partner.id(), partner.name()));
        var parts = new EnumMap<Split, List<ReachOverview.Part>>(Split.class);
        parts.put(Split.TIME, times());
        parts.put(Split.STRATEGY, largestFirst(Split.STRATEGY, strategies, text("reached.noStrategy")));
        parts.put(Split.KIND, largestFirst(Split.KIND, kinds, text("reached.throughUnknown")));
        parts.put(Split.THROUGH, largestFirst(Split.THROUGH, names, text("reached.throughUnknown")));
        parts.put(Split.AGES, ages());
        return parts;
    }

    /// All of them, those without anybody too: a gap is news.
    private List<ReachOverview.Part> times() {
        var times = new LinkedHashMap<Long, String>();
        period.months().forEach(month -> times.put(keys.key(month), keys.isByYear() ? String.valueOf(month.getYear()) : Formats.month(month)));
        return times.entrySet().stream().map(time -> part(Split.TIME, time.getKey(), time.getValue())).toList();
    }

    private List<ReachOverview.Part> ages() {
        return Arrays.stream(AgeBand.values()).map(ages -> part(Split.AGES, ages.ordinal(), ActivityWords.of(ages))).filter(ReachParts::isNotEmpty).toList();
    }

    /// What is not known comes last, however many that are.
    private List<ReachOverview.Part> largestFirst(Split split, Map<Long, String> names, String unknown) {
        var known = sums.get(split).keys().stream().filter(key -> key != 0).map(key -> part(split, key, names.getOrDefault(key, ""))).filter(ReachParts::isNotEmpty)
                .sorted(comparing((ReachOverview.Part part) -> part.figure().now()).thenComparing(part -> part.figure().before()).reversed().thenComparing(ReachOverview.Part::name));
        return Stream.concat(known, Stream.of(part(split, 0, unknown)).filter(ReachParts::isNotEmpty)).toList();
    }

    private ReachOverview.Part part(Split split, long key, String name) {
        return new ReachOverview.Part(new Slice.Part(split, key), name, sums.get(split).of(key));
    }

    private static boolean isNotEmpty(ReachOverview.Part part) {
        return part.figure().now() != 0 || part.figure().before() != 0;
    }
}
