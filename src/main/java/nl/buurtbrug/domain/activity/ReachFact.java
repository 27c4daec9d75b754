package nl.buurtbrug.domain.activity;

import java.time.LocalDate;

/// People reached: one count of one session that took place. Sums of these are what totals are made of, so that nobody is in a total twice.
///
/// @param on            the day of the session
/// @param neighbourhood the id of that of the session, else of the only one of the activity; null where there is none or more than one
/// @param group         the id of the audience group
/// @param strategy      the id of the main one of the activity; null for none
/// @param through       the id of the partner by way of whom they came; null when that is not known
public record ReachFact(Long activity, Long session, LocalDate on, Long neighbourhood, Long group, AgeBand ages, Long strategy, Long through, Integer people, Counted counted) {
}
