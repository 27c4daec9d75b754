package nl.buurtbrug.domain.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.transfer.plan.KnownRecords;
import nl.buurtbrug.domain.transfer.plan.Outcome;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.platform.database.Database;

/// Gives the tags, the audience groups and the kind that an import needs, made when they are not there.
final class ListMaker {

    private final OrganisationLists lists;
    private final AudienceService audiences;
    private final KnownRecords known;
    private final Consumer<Touch> touched;
    private final Map<String, Long> tags = new HashMap<>();
    private final Map<Long, Long> newKinds = new HashMap<>();
    private final Map<Long, Long> newGroups = new HashMap<>();
    private long kindOfRest;

    ListMaker(Database database, Outcome plan, Consumer<Touch> touched) {
        this.lists = new OrganisationLists(database, new RecordChanges());
        this.audiences = new AudienceService(database, new RecordChanges());
        this.known = plan.known();
        this.kindOfRest = known.lists().hasKind(plan.kind()) ? plan.kind() : known.lists().otherKind();
        this.touched = touched;
    }

    /// The id of a tag. Tags differ by their words, not by case or accents.
    long tag(String name, int line) {
        return tags.computeIfAbsent(SearchKey.sort(name), key -> {
            var kept = known.tagNames().get(key);
            var id = lists.tag(kept == null ? name : kept);
            if (kept == null) {
                touched.accept(Touch.made(line, TouchedEntity.TAG, id, ""));
            }
            return id;
        });
    }

    /// The id of an audience group.
    ///
    /// @param number below 0 for one that is still to be made
    long group(long number) {
        return number > 0 ? number : newGroups.computeIfAbsent(number, _ -> {
            var id = audiences.createGroup(known.lists().audienceName(number));
            touched.accept(Touch.made(0, TouchedEntity.AUDIENCE_GROUP, id, ""));
            return id;
        });
    }

    OrganisationDetails withKind(OrganisationDetails details) {
        if (details.kind() > 0) {
            return details;
        }
        if (details.kind() < 0) {
            return details.withKind(newKinds.computeIfAbsent(details.kind(), number -> made(known.lists().kindName(number))));
        }
        if (kindOfRest == 0) {
            kindOfRest = made(ListValues.OTHER_KIND);
        }
        return details.withKind(kindOfRest);
    }

    private long made(String kind) {
        var id = lists.createKind(kind);
        touched.accept(Touch.made(0, TouchedEntity.KIND, id, ""));
        return id;
    }
}
