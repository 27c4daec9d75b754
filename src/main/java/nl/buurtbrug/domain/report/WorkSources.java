package nl.buurtbrug.domain.report;

import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.PublicActivities;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.overview.OverviewService;
import nl.buurtbrug.domain.strategy.StrategyService;

/// Where papers about activities and the people reached find what they say.
///
/// @param outside what everybody may know of activities
public record WorkSources(
        ActivityService activities, PublicActivities outside, SessionService sessions, ReachService reach, StrategyService strategies, AreaService areas, OrganisationLists lists,
        OverviewService overview, ContactService contacts) {
}
