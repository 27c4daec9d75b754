package nl.buurtbrug.ui.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;

/// What the user decided and mended in a plan, to be done again in a new plan of the same file as far as it still fits.
final class Resolutions {

    private record Doubt(int line, boolean person) {
    }

    private final Map<Doubt, Choice> choices = new HashMap<>();
    private final Map<Integer, List<String>> mended = new HashMap<>();

    void decided(List<PlanRow> rows, Choice choice) {
        rows.forEach(row -> choices.put(new Doubt(row.line(), row.isDoubtAboutPerson()), choice));
    }

    void mended(int line, List<String> cells) {
        mended.put(line, List.copyOf(cells));
        choices.keySet().removeIf(doubt -> doubt.line() == line);
    }

    void tookBack(int line) {
        choices.keySet().removeIf(doubt -> doubt.line() == line);
    }

    boolean isDecided(int line) {
        return choices.keySet().stream().anyMatch(doubt -> doubt.line() == line);
    }

    boolean isEmpty() {
        return choices.isEmpty() && mended.isEmpty();
    }

    Resolutions copy() {
        var copy = new Resolutions();
        copy.choices.putAll(choices);
        copy.mended.putAll(mended);
        return copy;
    }

    /// What still fits when the file is read another way: the rows are the same, their cells are not.
    void readOtherwise() {
        mended.clear();
    }

    /// The plan with everything done again. A decision about a person comes up only after the one about the organisation.
    ImportPlan in(ImportPlan plan) {
        var now = plan;
        for (var row : mended.entrySet()) {
            var found = now.row(row.getKey());
            if (found.isPresent() && !found.get().cells().equals(row.getValue())) {
                now = now.mend(found.get(), row.getValue());
            }
        }
        return decideAgain(decideAgain(now));
    }

    private ImportPlan decideAgain(ImportPlan plan) {
        var alike = new LinkedHashMap<Choice, Set<Integer>>();
        for (var row : plan.rows(RowDecision.DOUBTFUL)) {
            var choice = choices.get(new Doubt(row.line(), row.isDoubtAboutPerson()));
            if (choice != null && !row.isSkipped()) {
                alike.computeIfAbsent(choice, _ -> new HashSet<>()).add(row.line());
            }
        }
        var now = plan;
        for (var group : alike.entrySet()) {
            var rows = now.rows(RowDecision.DOUBTFUL).stream().filter(row -> group.getValue().contains(row.line())).toList();
            if (!rows.isEmpty()) {
                now = rows.size() == 1 ? now.decide(rows.getFirst(), group.getKey()) : now.decide(rows, group.getKey());
            }
        }
        return now;
    }
}
