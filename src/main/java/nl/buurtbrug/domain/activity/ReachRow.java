package nl.buurtbrug.domain.activity;

import java.util.Optional;

/// A number of people as it stands in its table.
///
/// @param through null for none
record ReachRow(Long id, Long session, Long group, AgeBand ages, Integer people, Counted counted, Long through, Boolean inTotal) {

    ReachRecord record() {
        return new ReachRecord(id, session, new ReachDetails(group, ages, people, counted, Optional.ofNullable(through), inTotal));
    }
}
