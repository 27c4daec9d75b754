package nl.buurtbrug.ui.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.PersonRow;

/// The e-mail addresses of some partners, each once, without those of people who want no mail.
///
/// @param without  how many partners have no address
/// @param refusing how many addresses were left out because someone wants no mail there
record MailAddresses(List<String> addresses, int without, int refusing) {

    /// Whose address: the partner's own, or that of the one to call first.
    enum Whose {
        PARTNER,
        MAIN_CONTACT
    }

    static MailAddresses of(OrganisationScreens.Services services, Collection<Long> ids, Whose whose) {
        var all = services.affiliations().at(ids);
        var people = services.people().rows(all.stream().map(AffiliationRow::personId).distinct().toList()).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        var refused = people.values().stream().filter(PersonRow::doNotMail).flatMap(person -> person.emails().stream()).collect(Collectors.toSet());
        var roles = all.stream().filter(role -> role.holdsOn(services.today()))
                .sorted(Comparator.comparing((AffiliationRow role) -> !role.mainContact()).thenComparing(AffiliationRow::id))
                .collect(Collectors.groupingBy(AffiliationRow::organisationId));
        var found = new ArrayList<Optional<String>>();
        for (var row : services.organisations().rows(ids)) {
            found.add(switch (whose) {
                case PARTNER -> own(row);
                case MAIN_CONTACT -> roles.getOrDefault(row.id(), List.of()).stream().map(role -> people.get(role.personId()))
                        .filter(person -> !person.emails().isEmpty()).map(person -> person.emails().getFirst()).findFirst();
            });
        }
        var addresses = new LinkedHashSet<>(found.stream().flatMap(Optional::stream).toList());
        var kept = addresses.stream().filter(address -> !refused.contains(address)).sorted().toList();
        return new MailAddresses(kept, (int) found.stream().filter(Optional::isEmpty).count(), addresses.size() - kept.size());
    }

    private static Optional<String> own(OrganisationRow row) {
        return Optional.of(row.email()).filter(email -> !email.isEmpty());
    }
}
