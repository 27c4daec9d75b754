package nl.buurtbrug.domain.transfer.work;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldPartner;
import nl.buurtbrug.domain.transfer.work.PlannedActivity.Part;

/// Brings the partners that a row names into those of an activity. Who takes part already is not added in another role, unless rows of this list did that too.
final class PartnerMerge {

    private final LongFunction<String> partnerName;

    PartnerMerge(LongFunction<String> partnerName) {
        this.partnerName = partnerName;
    }

    /// @param references what the plan names each partner by
    void merge(PlannedActivity activity, List<ToldPartner> told, Map<String, Long> references, Merge merge, int line) {
        told.forEach(partner -> merge(activity, references.get(partner.name()), partner, merge, line));
    }

    private void merge(PlannedActivity activity, long organisation, ToldPartner told, Merge merge, int line) {
        var there = activity.partners().stream().filter(part -> part.details().organisation() == organisation).toList();
        var same = there.stream().filter(part -> told.role().isEmpty() || told.role().get() == part.details().role()).findFirst();
        var known = there.stream().filter(part -> part.known().isPresent()).toList();
        if (same.isPresent()) {
            contribute(activity, same.get(), told, merge, line);
        } else if (known.isEmpty()) {
            activity.add(new ParticipationDetails(organisation, told.role().orElse(PartnerRole.OTHER), told.contribution()), line);
            merge.changed(TargetField.ACTIVITY_PARTNERS, "", partnerName.apply(organisation));
        } else {
            var part = known.getFirst();
            var role = merge.value(TargetField.ACTIVITY_ROLES, part.details().role(), _ -> false, told.role(), ActivityWords::of);
            if (role != part.details().role()) {
                activity.replace(part, new ParticipationDetails(organisation, role, part.details().contribution()), line);
            }
        }
    }

    private static void contribute(PlannedActivity activity, Part part, ToldPartner told, Merge merge, int line) {
        var contribution = merge.text(TargetField.ACTIVITY_CONTRIBUTIONS, part.details().contribution(), told.contribution());
        if (!contribution.equals(part.details().contribution())) {
            activity.replace(part, new ParticipationDetails(part.details().organisation(), part.details().role(), contribution), line);
        }
    }
}
