package nl.buurtbrug.domain.report.hiding;

import static nl.buurtbrug.domain.report.hiding.Concealment.Told.NUMBER;

import java.util.Arrays;

/// Moves people between groups on trial, and tells what that would do to the figures.
final class Sheet {

    /// The price of what may not be.
    static final double NEVER = 1_000_000;

    private static final double HALF_DEAR = 50;

    private final Ledger ledger;
    private final Concealment concealment;
    private final int[] change;
    private final boolean[] touched;
    private final int[] order;
    private int count;

    Sheet(Ledger ledger, Concealment concealment) {
        this.ledger = ledger;
        this.concealment = concealment;
        change = new int[ledger.spots()];
        touched = new boolean[ledger.spots()];
        order = new int[ledger.spots()];
    }

    /// @param people 1 or -1
    void move(int group, int people) {
        for (var spot : ledger.spotsOf(group)) {
            change[spot] += people;
            if (!touched[spot]) {
                touched[spot] = true;
                order[count++] = spot;
            }
        }
    }

    int mark() {
        return count;
    }

    /// Takes the last move back.
    void back(int group, int people, int mark) {
        for (var spot : ledger.spotsOf(group)) {
            change[spot] -= people;
        }
        while (count > mark) {
            touched[order[--count]] = false;
        }
    }

    /// What it costs to withhold what changed; [#NEVER] for each figure that can't be what it would be.
    double price() {
        var price = 0.0;
        for (var i = 0; i < count; i++) {
            if (change[order[i]] != 0) {
                price += price(order[i]);
            }
        }
        return price;
    }

    private double price(int spot) {
        var figure = ledger.figure(spot);
        if (concealment.told(spot) != NUMBER) {
            return concealment.couldBe(spot, figure + change[spot]) ? 0 : NEVER;
        }
        return figure + change[spot] < Figures.LEAST || ledger.spot(spot).equals(Spot.TOTAL) ? NEVER
                : ledger.spot(spot).breakdown().price() * (1 + figure / (figure + HALF_DEAR));
    }

    boolean changes(int spot) {
        return change[spot] != 0;
    }

    int[] changed() {
        return Arrays.stream(order, 0, count).filter(spot -> change[spot] != 0).toArray();
    }
}
