package nl.buurtbrug.ui.contact;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.Relevance;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.ui.common.Place;

/// Finds with whom contact may have been: by what is typed, by the page it is logged from, and by who belongs to them.
final class Parties {

    private static final int OFFERED_OF_EACH = 6;

    private final ContactScreens.Services services;

    Parties(ContactScreens.Services services) {
        this.services = services;
    }

    /// The people and partners whose name holds what was typed, the best first.
    List<Party> like(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var people = services.directory().people(Query.all(PersonSort.NAME).withText(typed)).rows();
        var partners = services.directory().partners(Query.all(PartnerSort.NAME).withText(typed)).rows();
        var found = Stream.concat(
                Relevance.best(people, typed, PersonSummary::name, OFFERED_OF_EACH).stream().map(Parties::person),
                Relevance.best(partners, typed, PartnerSummary::name, OFFERED_OF_EACH).stream().map(row -> Party.partner(row.id(), row.name(), row.kind()))).toList();
        return Relevance.best(found, typed, Party::name, found.size());
    }

    private static Party person(PersonSummary row) {
        var first = row.roles().stream().filter(RoleSummary::current).findFirst();
        return Party.person(row.id(), row.name(), row.mainOrganisation(), first.map(RoleSummary::organisationId));
    }

    /// Whether a page is about somebody with whom contact may have been.
    static boolean isAboutSomebody(Place place) {
        return switch (place) {
            case Place.Organisation _, Place.Person _, Place.RecordHistory _ -> true;
            default -> false;
        };
    }

    /// Whom a page is about and who belongs to them, with whom one most likely spoke to ticked.
    List<Party> on(Place place) {
        return switch (place) {
            case Place.Organisation(long id) -> ofPartner(id);
            case Place.Person(long id) -> ofPerson(id);
            case Place.RecordHistory(boolean person, long id) -> person ? ofPerson(id) : ofPartner(id);
            default -> List.of();
        };
    }

    private List<Party> ofPartner(long id) {
        return partner(id).map(itself -> {
            var roles = rolesAt(id);
            var main = roles.stream().filter(role -> role.row().mainContact()).map(RoleSummary::personId).findFirst();
            var parties = new ArrayList<>(members(roles));
            parties.add(itself);
            parties.forEach(party -> party.ticked(main.isEmpty() ? party.partner() : !party.partner() && party.id() == main.get()));
            return List.copyOf(parties);
        }).orElse(List.of());
    }

    private List<Party> ofPerson(long id) {
        return someone(id).map(person -> {
            var parties = new ArrayList<>(List.of(person.ticked(true)));
            parties.addAll(around(person));
            return List.copyOf(parties);
        }).orElse(List.of());
    }

    /// Who belongs to someone: of a partner its people, of a person their partners.
    List<Party> around(Party party) {
        return party.partner() ? members(rolesAt(party.id()))
                : services.directory().person(party.id()).map(row -> row.roles().stream().filter(RoleSummary::current)
                        .map(role -> Party.partner(role.organisationId(), role.organisation(), text("moment.asSuch"))).toList()).orElse(List.of());
    }

    private List<RoleSummary> rolesAt(long partner) {
        return services.directory().rolesAt(partner).stream().filter(RoleSummary::current).toList();
    }

    private static List<Party> members(List<RoleSummary> roles) {
        return roles.stream().map(role -> Party.person(role.personId(), role.person(), role.role(), Optional.of(role.organisationId()))).toList();
    }

    private Optional<Party> partner(long id) {
        return Optional.ofNullable(services.organisations().details(List.of(id)).get(id)).map(details -> Party.partner(id, details.name(), text("moment.asSuch")));
    }

    private Optional<Party> someone(long id) {
        return services.directory().person(id).map(Parties::person)
                .or(() -> Optional.ofNullable(services.people().details(List.of(id)).get(id)).map(details -> Party.person(id, details.fullName(), "", Optional.empty())));
    }

    /// Whoever took part in a moment, ticked.
    List<Party> of(MomentDetails moment) {
        return with(moment.people(), moment.organisations());
    }

    /// These people and partners, ticked; without those that are no more.
    List<Party> with(Set<Long> people, Set<Long> organisations) {
        var parties = new ArrayList<Party>();
        organisations.stream().sorted().map(this::partner).flatMap(Optional::stream).forEach(parties::add);
        people.stream().sorted().map(this::someone).flatMap(Optional::stream).forEach(parties::add);
        parties.forEach(party -> party.ticked(true));
        return List.copyOf(parties);
    }
}
