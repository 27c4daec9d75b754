package nl.buurtbrug.domain.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A record of which it is to be said whether it stays.
///
/// @param sample whether it was invented
/// @param worked when somebody last changed it
record Weighed(Comparison.Party party, boolean sample, Instant worked) {

    private record Rule(WhyStays why, Comparator<Weighed> staysFirst) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule(WhyStays.REAL, Comparator.comparing(Weighed::sample)),
            new Rule(WhyStays.IN_USE, Comparator.comparing(record -> record.party().archived())),
            new Rule(WhyStays.FULLER, Comparator.<Weighed>comparingInt(record -> record.party().holds()).reversed()),
            new Rule(WhyStays.NEWER, Comparator.comparing(Weighed::worked).reversed()),
            new Rule(WhyStays.OLDER, Comparator.comparing(record -> record.party().id())));

    boolean staysBefore(Weighed other) {
        return rule(other).staysFirst().compare(this, other) < 0;
    }

    /// Why one of these two stays, whichever that is.
    WhyStays why(Weighed other) {
        return rule(other).why();
    }

    private Rule rule(Weighed other) {
        return RULES.stream().filter(rule -> rule.staysFirst().compare(this, other) != 0).findFirst().orElseThrow();
    }
}
