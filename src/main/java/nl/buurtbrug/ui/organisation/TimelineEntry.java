package nl.buurtbrug.ui.organisation;

import java.time.LocalDate;
import nl.buurtbrug.domain.activity.Involvement;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.organisation.PhaseSummary;

/// One thing that happened between the bureau and a partner.
sealed interface TimelineEntry {

    /// What kinds of things there are.
    enum Kind {
        CONTACT, ACTIVITIES, PHASES, FOLLOW_UPS, CHANGES
    }

    LocalDate day();

    record Talk(MomentRow moment) implements TimelineEntry {

        @Override
        public LocalDate day() {
            return moment.on();
        }
    }

    /// An activity, on the day of its last session.
    record Together(Involvement involvement, LocalDate day) implements TimelineEntry {
    }

    record Stage(PhaseSummary phase) implements TimelineEntry {

        @Override
        public LocalDate day() {
            return phase.from();
        }
    }

    /// A follow-up, on the day on which it was done; one that is open on the day on which it is due.
    record Promise(FollowUpSummary followUp, LocalDate day) implements TimelineEntry {
    }

    record Change(HistoryEntry entry, LocalDate day) implements TimelineEntry {
    }
}
