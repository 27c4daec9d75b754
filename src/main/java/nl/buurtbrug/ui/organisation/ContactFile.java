package nl.buurtbrug.ui.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.FollowUpRow;

/// The contact with a partner: what was said, and what is still owed.
///
/// @param moments   the latest first, as many as are shown
/// @param total     how many moments there are
/// @param people    the contact persons at each moment, by its number
/// @param names     of the contact persons
/// @param followUps the earliest due first
record ContactFile(List<MomentRow> moments, int total, Map<Long, List<Long>> people, Map<Long, String> names, List<FollowUpSummary> followUps) {

    static final ContactFile EMPTY = new ContactFile(List.of(), 0, Map.of(), Map.of(), List.of());

    static ContactFile read(long organisation, int most, OrganisationScreens.Services services) {
        var latest = services.contacts().ofOrganisation(organisation, most);
        var shown = latest.moments();
        var at = services.contacts().peopleAt(shown.stream().map(MomentRow::id).toList());
        var followUps = services.contacts().followUps(organisation);
        var known = Stream.concat(at.values().stream().flatMap(List::stream), followUps.stream().flatMap(followUp -> followUp.details().about().person().stream()));
        var names = new HashMap<Long, String>();
        services.people().details(known.collect(Collectors.toSet())).forEach((id, person) -> names.put(id, person.fullName()));
        return new ContactFile(shown, latest.total(), at, names, followUps);
    }

    List<String> peopleAt(MomentRow moment) {
        return people.getOrDefault(moment.id(), List.of()).stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /// The person that a follow-up is of; empty for one of nobody in particular.
    Optional<String> person(FollowUpSummary followUp) {
        return followUp.details().about().person().map(names::get);
    }

    /// Who does it.
    String who(FollowUpSummary followUp, Choices staff) {
        return FollowUpRow.who(followUp.details(), person(followUp), staff);
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
