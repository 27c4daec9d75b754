package nl.buurtbrug.domain.report.outside;

import java.util.Map;

/// What things are called that people reached are divided by, by their ids, in the order of the paper.
///
/// @param kinds of partners
public record ReachNames(Map<Long, String> neighbourhoods, Map<Long, String> groups, Map<Long, String> strategies, Map<Long, String> kinds, Map<Long, Partner> partners) {

    /// A partner by way of whom people came.
    public record Partner(String name, long kind) {
    }
}
