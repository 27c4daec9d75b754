package nl.buurtbrug.domain.report.hiding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is told of each figure, and what is withheld step by step until every small one has a second answer.
final class Concealment {

    /// What is told of a figure.
    enum Told { NUMBER, SMALL, NOTHING }

    private final Ledger ledger;
    private final Told[] told;

    Concealment(Ledger ledger) {
        this.ledger = ledger;
        told = IntStream.range(0, ledger.spots()).mapToObj(spot -> ledger.figure(spot) < Figures.LEAST ? Told.SMALL : Told.NUMBER).toArray(Told[]::new);
    }

    Told told(int spot) {
        return told[spot];
    }

    /// Whether a figure could as well be this one.
    boolean couldBe(int spot, int people) {
        return switch (told[spot]) {
            case NUMBER -> people == ledger.figure(spot);
            case SMALL -> people >= 1 && people < Figures.LEAST;
            case NOTHING -> people >= Figures.LEAST;
        };
    }

    /// Withholds what is needed. A total alone, however small, needs nothing: there is nothing to take from it.
    ///
    /// @return a small figure that can't be protected
    Optional<Spot> protect() {
        if (ledger.spots() == 1) {
            return Optional.empty();
        }
        var answered = new boolean[ledger.spots()];
        var exchanges = new Exchanges(ledger, this);
        for (var spot = 0; spot < ledger.spots(); spot++) {
            if (told[spot] == Told.SMALL && !answered[spot]) {
                var exchange = exchanges.cheapest(spot);
                if (exchange.isEmpty()) {
                    return Optional.of(ledger.spot(spot));
                }
                withhold(exchange.get(), answered);
            }
        }
        return Optional.empty();
    }

    private void withhold(int[] changed, boolean[] answered) {
        for (var spot : changed) {
            if (told[spot] == Told.NUMBER) {
                told[spot] = Told.NOTHING;
            }
            answered[spot] = true;
        }
    }

    Map<Spot, Figure> figures() {
        var figures = new HashMap<Spot, Figure>();
        for (var spot = 0; spot < ledger.spots(); spot++) {
            figures.put(ledger.spot(spot), switch (told[spot]) {
                case NUMBER -> new Figure.Shown(ledger.figure(spot));
                case SMALL -> new Figure.FewerThanFive();
                case NOTHING -> new Figure.Withheld();
            });
        }
        return figures;
    }
}
