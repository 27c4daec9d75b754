package nl.buurtbrug.ui.overview;

import java.time.LocalDate;
import nl.buurtbrug.domain.overview.AgendaEntry;

/// What stands beside the days of the agenda.
sealed interface AgendaPanel {

    record None() implements AgendaPanel {
    }

    /// All of one day.
    record Day(LocalDate day) implements AgendaPanel {
    }

    /// On which other day an entry is to be.
    record Move(AgendaEntry entry) implements AgendaPanel {
    }
}
