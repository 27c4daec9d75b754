package nl.buurtbrug.domain.overview;

import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.staff.StaffService;

/// Where everything that is seen together stands by itself.
public record OverviewSources(DirectoryService directory, ContactService contacts, ActivityService activities, SessionService sessions, ReachService reach,
        AreaService areas, StaffService staff) {
}
