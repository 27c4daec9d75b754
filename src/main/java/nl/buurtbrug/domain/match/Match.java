package nl.buurtbrug.domain.match;

import java.util.List;

/// What a row may be about, among what is known and what earlier rows make. Records are named by their number in the plan.
public sealed interface Match {

    record Unknown() implements Match {
    }

    record Sure(int record) implements Match {
    }

    /// The likeliest first.
    record Doubt(List<Likely> candidates) implements Match {
    }

    /// @param reasonKey the message key of why it may be the same
    record Likely(int record, String reasonKey) {
    }

    Match UNKNOWN = new Unknown();
}
