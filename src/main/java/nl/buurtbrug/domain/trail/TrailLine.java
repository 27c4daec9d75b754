package nl.buurtbrug.domain.trail;

import java.time.Instant;

/// One change as it was noted.
///
/// @param changeSet      what was changed together has the same one
/// @param who            the name of the staff member; "" when that was not known
/// @param account        of the operating system
/// @param detail         the name of the list that was imported; else ""
/// @param organisationId null for none
/// @param personId       null for none
/// @param activityId     null for none
/// @param version        which one the record became by it, or was when it went
/// @param field          "" when the record came or went
/// @param before         a number for a record it points to, "" for nothing, lines for a list; when a record went its fields, as JSON
/// @param after          likewise; when a record came its fields
public record TrailLine(
        Long id,
        Long changeSet,
        Instant at,
        String who,
        String account,
        Boolean commandLine,
        Reason.Kind reason,
        String detail,
        ChangeKind kind,
        String entity,
        Long entityId,
        Long organisationId,
        Long personId,
        Long activityId,
        Integer version,
        String field,
        String before,
        String after) {
}
