package nl.buurtbrug.domain.overview;

import java.util.List;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.contact.FollowUpSummary;

/// How putting something on another day ended.
public sealed interface AgendaMove {

    /// What was done, to take it back.
    record Done(ActivityWork session, List<Alteration<FollowUpSummary>> followUp) implements AgendaMove {
    }

    /// Nothing was done: somebody changed it since it was read, or it was never to be moved.
    record Changed() implements AgendaMove {
    }

    /// Nothing was done: people were counted at this session already, so it can't be still to come.
    record Counted() implements AgendaMove {
    }
}
