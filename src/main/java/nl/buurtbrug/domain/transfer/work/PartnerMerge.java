package nl.buurtbrug.domain.transfer.work;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldPartner;

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
        var part = same.or(() -> there.stream().filter(each -> each.known().isPresent()).findFirst());
        if (part.isEmpty()) {
            activity.add(new ParticipationDetails(organisation, told.role().orElse(PartnerRole.OTHER), told.contribution()), line);
            merge.changed(TargetField.ACTIVITY_PARTNERS, "", partnerName.apply(organisation));
            return;
        }
        var known = part.get().details();
        var role = merge.value(TargetField.ACTIVITY_ROLES, known.role(), _ -> false, told.role(), ActivityWords::of);
        var contribution = merge.text(TargetField.ACTIVITY_CONTRIBUTIONS, known.contribution(), told.contribution());
        var merged = new ParticipationDetails(organisation, role, contribution);
        if (!merged.equals(known)) {
            activity.replace(part.get(), merged, line);
        }
    }
}
