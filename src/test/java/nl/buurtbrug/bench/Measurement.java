package nl.buurtbrug.bench;

import java.util.Locale;

/// One line of the bench: what was measured, what it may be at most or must be at least.
///
/// @param atLeast true when more is better
record Measurement(String what, double measured, String unit, double limit, boolean atLeast) {

    static Measurement atMost(String what, double measured, String unit, double limit) {
        return new Measurement(what, measured, unit, limit, false);
    }

    static Measurement atLeast(String what, double measured, String unit, double limit) {
        return new Measurement(what, measured, unit, limit, true);
    }

    boolean isMet() {
        return atLeast ? measured >= limit : measured <= limit;
    }

    String line() {
        return String.format(Locale.ROOT, "%-62s %12.2f %-8s %s %10.2f  %s", what, measured, unit, atLeast ? ">=" : "<=", limit, isMet() ? "ok" : "MISSED");
    }

    String csv() {
        return String.format(Locale.ROOT, "%s,%.3f,%s,%s,%.3f,%s", what.replace(",", ""), measured, unit, atLeast ? "at least" : "at most", limit, isMet());
    }
}
