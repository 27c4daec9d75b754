package nl.buurtbrug.domain.activity;

import java.util.List;

/// An activity as a partner has to do with it.
///
/// @param roles   what the partner does for it
/// @param through how many people were reached by way of the partner
public record Involvement(ActivitySummary activity, List<PartnerRole> roles, int through) {
}
