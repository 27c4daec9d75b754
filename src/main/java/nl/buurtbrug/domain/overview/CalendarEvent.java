package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// One entry of a calendar file: nothing that only the bureau may read can be put in it.
///
/// @param key   what tells it apart within this bureau, always the same for the same record
/// @param start empty for the whole day
/// @param end   empty when not known
/// @param place "" when not known
/// @param words more about it; "" for nothing
record CalendarEvent(String key, LocalDate on, Optional<LocalTime> start, Optional<LocalDateTime> end, String title, String place, String words, State state) {

    /// How sure it is, and whether one is there the whole time.
    enum State {
        SURE, IDEA, CANCELLED, NOTE
    }
}
