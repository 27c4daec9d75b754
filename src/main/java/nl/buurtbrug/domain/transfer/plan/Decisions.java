package nl.buurtbrug.domain.transfer.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the user decided about doubtful rows, by line and by what the doubt is about.
record Decisions(Map<Part, Choice> choices) {

    static final Decisions NONE = new Decisions(Map.of());

    record Part(int line, boolean person) {
    }

    Optional<Choice> of(int line, boolean person) {
        return Optional.ofNullable(choices.get(new Part(line, person)));
    }

    Decisions with(Map<Part, Choice> more) {
        var all = new HashMap<>(choices);
        all.putAll(more);
        return new Decisions(Map.copyOf(all));
    }

    Decisions without(int line) {
        var all = new HashMap<>(choices);
        all.remove(new Part(line, true));
        all.remove(new Part(line, false));
        return new Decisions(Map.copyOf(all));
    }
}
