package nl.buurtbrug.domain.history;

import nl.buurtbrug.domain.area.Neighbourhood;
import nl.buurtbrug.domain.audience.AudienceGroup;
import nl.buurtbrug.domain.organisation.OrganisationKind;
import nl.buurtbrug.domain.staff.StaffMember;
import nl.buurtbrug.platform.database.Database;

/// Whether what an old value points to is still there.
final class LinkCheck {

    private final Database database;

    LinkCheck(Database database) {
        this.database = database;
    }

    boolean isThere(String field, String value) {
        return value.isEmpty() || switch (field) {
            case "kind" -> isThere(OrganisationKind.class, value);
            case "neighbourhood" -> isThere(Neighbourhood.class, value);
            case "owner" -> isThere(StaffMember.class, value);
            case "audienceGroup" -> isThere(AudienceGroup.class, value);
            default -> true;
        };
    }

    private boolean isThere(Class<?> entity, String id) {
        return database.read(session -> session.get(entity, Long.valueOf(id)) != null);
    }
}
