package nl.buurtbrug.domain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An activity in a list.
///
/// @param publicTitle   what people outside call it
/// @param strategy      the name of the main one; "" for none
/// @param first         the day of the first session that was not cancelled
/// @param last          the day of the last one
/// @param sessions      how many were not cancelled
/// @param partners      the names of the partners, each once, in the order in which they came
/// @param neighbourhoods by name
/// @param people        reached, without those expected or counted elsewhere
/// @param toCount       how many held sessions have no count yet; 0 for an idea or what was cancelled
public record ActivitySummary(Long id, String title, String publicTitle, ActivityStatus status, String strategy, Optional<LocalDate> first, Optional<LocalDate> last,
        int sessions, List<String> partners, List<String> neighbourhoods, int people, int toCount) {
}
