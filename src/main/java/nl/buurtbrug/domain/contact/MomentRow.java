package nl.buurtbrug.domain.contact;

import java.time.LocalDate;
import java.time.LocalTime;

/// A contact moment in a list.
///
/// @param at null when only the day is known
/// @param by null when nobody is known; else the id of the staff member
public record MomentRow(Long id, LocalDate on, LocalTime at, ContactKind kind, Integer minutes, String summary, Long by) {
}
