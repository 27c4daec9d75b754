package nl.buurtbrug.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtbrug.domain.history.HistoryEntry;

/// A row of the history as it is read: days, within them what was changed together, and each change.
sealed interface HistoryRow {

    record Day(LocalDate day) implements HistoryRow {
    }

    /// @param why what was going on; "" for an ordinary edit
    record Together(Instant at, String who, String why) implements HistoryRow {
    }

    record Change(HistoryEntry entry) implements HistoryRow {
    }
}
