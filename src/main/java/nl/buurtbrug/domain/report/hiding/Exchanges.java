package nl.buurtbrug.domain.report.hiding;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Looks for the exchange of people that gives a small figure a second answer and costs least.
///
/// One person goes from one group to another; where that changes too much that is printed, a second one goes the other way between two other
/// groups, as in the corners of a rectangle. Each group keeps at least one person. That is a search among the most promising, and not for the
/// very best: what it finds is right, and seldom dearer than needed.
final class Exchanges {

    private static final int FIRST = 4;
    private static final int SECOND = 8;
    private static final int THIRD = 60;
    private static final int ALL = 300;
    private static final int MANY = 1_000;

    private final Ledger ledger;
    private final Concealment concealment;
    private final Sheet sheet;
    private double best;
    private Optional<int[]> found = Optional.empty();

    Exchanges(Ledger ledger, Concealment concealment) {
        this.ledger = ledger;
        this.concealment = concealment;
        sheet = new Sheet(ledger, concealment);
    }

    private record Choice(int group, double price) {
    }

    /// @return the figures that change
    Optional<int[]> cheapest(int spot) {
        best = Sheet.NEVER;
        found = Optional.empty();
        for (var more : List.of(1, -1)) {
            if (concealment.couldBe(spot, ledger.figure(spot) + more)) {
                IntStream.of(ledger.groupsOf(spot)).filter(group -> mayChange(group, more)).limit(FIRST).forEach(group -> from(group, more, spot));
            }
        }
        return found;
    }

    /// Whether somebody stays in the group.
    private boolean mayChange(int group, int people) {
        return ledger.people(group) + people > 0;
    }

    private void from(int first, int more, int spot) {
        moved(first, more, () -> {
            var others = cheapestOf(candidates(first), SECOND, -more, first);
            others.forEach(second -> moved(second.group(), -more, () -> {
                note(spot);
                if (best > 0) {
                    and(second.group(), first, more, spot);
                }
            }));
        });
    }

    private void and(int second, int first, int more, int spot) {
        for (var third : cheapestOf(candidates(second), THIRD, -more, first)) {
            if (third.group() != second) {
                moved(third.group(), -more, () -> partners(third.group()).filter(fourth -> fourth != first && fourth != third.group() && mayChange(fourth, more))
                        .forEach(fourth -> moved(fourth, more, () -> note(spot))));
            }
        }
    }

    /// All groups; of very many, those near this one and some from everywhere.
    private IntStream candidates(int group) {
        var step = 1 + ledger.groups() / MANY;
        var everywhere = IntStream.range(0, ledger.groups() / step).map(number -> number * step);
        return step == 1 ? everywhere : IntStream.concat(IntStream.of(ledger.near(group)).limit(ALL), everywhere);
    }

    private IntStream partners(int group) {
        return ledger.groups() <= ALL ? IntStream.range(0, ledger.groups()) : IntStream.of(ledger.near(group)).limit(ALL);
    }

    private void moved(int group, int people, Runnable then) {
        var mark = sheet.mark();
        sheet.move(group, people);
        then.run();
        sheet.back(group, people, mark);
    }

    private void note(int spot) {
        var price = sheet.price();
        if (price < best && sheet.changes(spot)) {
            best = price;
            found = Optional.of(sheet.changed());
        }
    }

    /// The groups that would make the exchange cheapest.
    private List<Choice> cheapestOf(IntStream groups, int most, int people, int not) {
        var choices = new PriorityQueue<>(comparingDouble(Choice::price).thenComparing(Choice::group).reversed());
        IntConsumer weigh = group -> moved(group, people, () -> {
            choices.add(new Choice(group, sheet.price()));
            if (choices.size() > most) {
                choices.poll();
            }
        });
        groups.filter(group -> group != not && mayChange(group, people)).forEach(weigh);
        var cheapest = new ArrayList<>(choices);
        cheapest.sort(Comparator.comparingDouble(Choice::price).thenComparing(Choice::group));
        return cheapest;
    }
}
