package nl.buurtbrug.domain.overview;

import java.time.LocalDate;

/// A session that was held, and of which nobody wrote down how many people were there.
///
/// @param title what the activity is called within the bureau
public record ToCount(Long session, Long activity, String title, LocalDate on) {
}
