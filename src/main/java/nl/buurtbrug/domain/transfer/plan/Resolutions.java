package nl.buurtbrug.domain.transfer.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtbrug.domain.transfer.row.DoubtPart;

/// What the user decided about doubtful rows and mended in refused ones; done again in every plan of the same list, as far as it still fits.
///
/// It never changes: another decision gives another one.
public final class Resolutions {

    public static final Resolutions NONE = new Resolutions(Map.of(), Optional.empty(), Map.of());

    private final Map<DoubtPart, Choice> choices;
    private final Optional<Choice> rest;
    private final Map<Integer, List<String>> mended;

    private Resolutions(Map<DoubtPart, Choice> choices, Optional<Choice> rest, Map<Integer, List<String>> mended) {
        this.choices = Map.copyOf(choices);
        this.rest = rest;
        this.mended = Map.copyOf(mended);
    }

    /// With the doubt about a row settled; its person may come into doubt next.
    public Resolutions decided(PlanRow row, Choice choice) {
        return withChoices(all -> all.put(row.doubted(), choice));
    }

    /// With the doubt about each of these rows, and what comes up for them next, settled in the same way.
    public Resolutions decided(Collection<PlanRow> rows, Choice choice) {
        return withChoices(all -> rows.forEach(row -> {
            all.put(row.doubted(), choice);
            row.parts().forEach(part -> all.putIfAbsent(part, choice));
        }));
    }

    /// With every doubt that nothing else is decided about settled in one way, also those that come up by it.
    public Resolutions otherwise(Choice choice) {
        return new Resolutions(choices, Optional.of(choice), mended);
    }

    /// Without what was decided about a row.
    public Resolutions undecided(PlanRow row) {
        return withChoices(all -> row.parts().forEach(all::remove));
    }

    /// With other cells in a row, and nothing decided about it.
    public Resolutions mended(int line, List<String> cells) {
        var all = new HashMap<>(mended);
        all.put(line, List.copyOf(cells));
        return new Resolutions(withChoices(choices -> choices.keySet().removeIf(part -> part.line() == line)).choices, rest, all);
    }

    /// What still fits when the file is read another way: the rows are the same, their cells are not.
    public Resolutions readOtherwise() {
        return new Resolutions(choices, rest, Map.of());
    }

    private Resolutions withChoices(Consumer<Map<DoubtPart, Choice>> change) {
        var all = new HashMap<>(choices);
        change.accept(all);
        return new Resolutions(all, rest, mended);
    }

    public boolean isDecided(PlanRow row) {
        return row.parts().stream().anyMatch(choices::containsKey);
    }

    public boolean isEmpty() {
        return choices.isEmpty() && mended.isEmpty();
    }

    /// Whether a doubt is settled in the same way as in others, or in neither.
    public boolean agreesWith(Resolutions other, PlanRow row) {
        var part = row.doubted();
        return this == other || Objects.equals(choices.get(part), other.choices.get(part));
    }

    Optional<Choice> of(DoubtPart part) {
        return Optional.ofNullable(choices.get(part)).or(() -> rest);
    }

    /// The cells of a row that was mended.
    public Optional<List<String>> cells(int line) {
        return Optional.ofNullable(mended.get(line));
    }
}
