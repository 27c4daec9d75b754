package nl.buurtbrug.ui.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;

/// The contact with a partner: what was said, and what is still owed.
///
/// @param moments   the latest first, as many as are shown
/// @param total     how many moments there are
/// @param people    the names of the contact persons at each moment, by its number
/// @param followUps the earliest due first
record ContactFile(List<MomentRow> moments, int total, Map<Long, List<String>> people, List<FollowUpSummary> followUps) {

    static final ContactFile EMPTY = new ContactFile(List.of(), 0, Map.of(), List.of());

    /// How many moments a page shows until one asks for all.
    static final int FEW = 10;

    static ContactFile read(long organisation, int most, OrganisationScreens.Services services) {
        var all = services.contacts().ofOrganisation(organisation);
        var shown = all.stream().limit(most).toList();
        var at = services.contacts().peopleAt(shown.stream().map(MomentRow::id).toList());
        var names = new HashMap<Long, String>();
        services.people().details(at.values().stream().flatMap(List::stream).collect(Collectors.toSet())).forEach((id, person) -> names.put(id, person.fullName()));
        return new ContactFile(shown, all.size(),
                at.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().map(names::get).toList())),
                services.contacts().followUps(organisation));
    }

    List<String> peopleAt(MomentRow moment) {
        return people.getOrDefault(moment.id(), List.of());
    }

    /// What was promised in a moment.
    List<FollowUpSummary> promisedIn(MomentRow moment) {
        return followUps.stream().filter(followUp -> followUp.details().about().moment().filter(moment.id()::equals).isPresent()).toList();
    }

    /// What is not done yet.
    List<FollowUpSummary> open() {
        return followUps.stream().filter(followUp -> !followUp.details().isDone()).toList();
    }
}
