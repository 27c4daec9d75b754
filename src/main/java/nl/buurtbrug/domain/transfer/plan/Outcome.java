package nl.buurtbrug.domain.transfer.plan;

import java.util.List;
import nl.buurtbrug.domain.transfer.mapping.ExtraColumn;

/// What a plan comes down to: the records it makes, changes or leaves as they are, in the order of the rows that first tell of them.
///
/// @param kind  of organisations of which no row tells it; 0 for "overig"
/// @param extras the columns that become an extra field
/// @param known what the database held when the plan was made
public record Outcome(List<PlannedOrganisation> organisations, List<PlannedPerson> people, List<PlannedRole> roles, long kind, List<ExtraColumn> extras, KnownRecords known) {
}
