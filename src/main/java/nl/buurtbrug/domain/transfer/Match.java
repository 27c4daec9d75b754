package nl.buurtbrug.domain.transfer;

import java.util.List;

/// What a row may be about, among what is known and what earlier rows make. Records are named by their number in the plan.
sealed interface Match {

    record Unknown() implements Match {
    }

    record Sure(int record) implements Match {
    }

    /// The likeliest first.
    record Doubt(List<Likely> candidates) implements Match {
    }

    record Likely(int record, Remark reason) {
    }

    /// How much a candidate has for it: sure of so much, doubtful for a reason, or nothing.
    record Evidence(int strength, Remark doubt) {

        static final Evidence NONE = new Evidence(0, null);

        static Evidence sure(int strength) {
            return new Evidence(strength, null);
        }

        static Evidence doubt(String reasonKey) {
            return new Evidence(0, Remark.of(reasonKey));
        }

        boolean isSure() {
            return strength > 0;
        }

        boolean isDoubt() {
            return doubt != null;
        }
    }

    Match UNKNOWN = new Unknown();
}
