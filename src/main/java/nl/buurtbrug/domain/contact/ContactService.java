package nl.buurtbrug.domain.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.platform.database.Database;

/// The contact moments, and what was promised in them. Each method is one transaction.
public final class ContactService {

    private final Database database;
    private final Clock clock;

    public ContactService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those with the organisation itself, and those with somebody who had a role there on that day; the latest first.
    public List<MomentRow> ofOrganisation(long organisation) {
        return database.read(session -> {
            var contacts = new ContactRepository_(session);
            return latestFirst(Stream.concat(contacts.momentsWith(organisation).stream(), contacts.momentsWithItsPeople(organisation).stream()));
        });
    }

    /// The latest first.
    public List<MomentRow> ofPerson(long person) {
        return database.read(session -> latestFirst(new ContactRepository_(session).momentsOfPerson(person).stream()));
    }

    private static List<MomentRow> latestFirst(Stream<MomentRow> moments) {
        return moments.distinct().sorted(comparing(MomentRow::on).thenComparing(MomentRow::at, nullsFirst(naturalOrder())).thenComparing(MomentRow::id).reversed()).toList();
    }

    /// The ids of the contact persons in each of these moments.
    public Map<Long, List<Long>> peopleAt(Collection<Long> moments) {
        return moments.isEmpty() ? Map.of() : database.read(session -> new ContactRepository_(session).peopleAt(moments).stream()
                .collect(groupingBy(MomentParty::moment, mapping(MomentParty::party, toList()))));
    }

    /// Every moment, the latest first.
    public List<Moment> all() {
        return database.read(session -> {
            var contacts = new ContactRepository_(session);
            var people = byMoment(contacts.everybody());
            var organisations = byMoment(contacts.everyOrganisation());
            return contacts.allMoments().stream()
                    .map(moment -> moment.with(people.getOrDefault(moment.id(), Set.of()), organisations.getOrDefault(moment.id(), Set.of()))).toList();
        });
    }

    private static Map<Long, Set<Long>> byMoment(List<MomentParty> parties) {
        return parties.stream().collect(groupingBy(MomentParty::moment, mapping(MomentParty::party, toSet())));
    }

    /// Every follow-up, also what is done, the earliest due first.
    public List<FollowUpSummary> allFollowUps() {
        return database.read(session -> new ContactRepository_(session).allFollowUps().stream().map(FollowUpRow::summary).toList());
    }

    /// Empty when it was taken away.
    public Optional<Moment> moment(long id) {
        return database.read(session -> new KeptMoments(session).find(id));
    }

    /// Keeps a moment, and what was promised in it.
    ///
    /// @param details   without problems
    /// @param followUps without problems; they are of this moment then
    public Logged log(MomentDetails details, List<FollowUpDetails> followUps, Origin origin) {
        return database.read(session -> {
            var moment = new KeptMoments(session).add(details, origin);
            var kept = new KeptFollowUps(session);
            return new Logged(List.of(moment), followUps.stream()
                    .map(followUp -> kept.add(followUp.about(followUp.about().of(moment.either().id())), origin.sample())).toList());
        });
    }

    /// @param moment  as it was read
    /// @param details without problems
    /// @return nothing, and nothing is done, when it is no longer so
    public Logged change(Moment moment, MomentDetails details) {
        return database.read(session -> {
            var kept = new KeptMoments(session);
            if (!kept.keeping().stands(moment)) {
                return Logged.NOTHING;
            }
            kept.replace(moment.with(details));
            return new Logged(List.of(Alteration.changed(moment, moment.with(details))), List.of());
        });
    }

    /// Takes a moment away that was kept wrongly, with what was promised in it.
    ///
    /// @param moment as it was read
    /// @return nothing, and nothing is done, when it is no longer so
    public Logged remove(Moment moment) {
        return database.read(session -> {
            var moments = new KeptMoments(session);
            if (!moments.keeping().stands(moment)) {
                return Logged.NOTHING;
            }
            var followUps = new ContactRepository_(session).followUpsOfMoment(moment.id()).stream().map(FollowUpRow::summary).toList();
            followUps.forEach(new KeptFollowUps(session).keeping().remove());
            moments.remove(moment);
            return new Logged(List.of(Alteration.removed(moment)), followUps.stream().map(Alteration::removed).toList());
        });
    }

    /// @return false, and nothing is done, when something of it was changed since
    public boolean takeBack(Logged done) {
        return database.read(session -> {
            var moments = new KeptMoments(session).keeping();
            var followUps = new KeptFollowUps(session).keeping();
            var removed = done.moments().stream().anyMatch(step -> step.after().isEmpty());
            if (!moments.isUntouched(done.moments()) || !followUps.isUntouched(done.followUps())) {
                return false;
            }
            return removed ? moments.takeBack(done.moments()) && followUps.takeBack(done.followUps())
                    : followUps.takeBack(done.followUps()) && moments.takeBack(done.moments());
        });
    }

    /// Of an organisation, the earliest due first.
    public List<FollowUpSummary> followUps(long organisation) {
        return database.read(session -> new ContactRepository_(session).followUpsOfOrganisation(organisation).stream().map(FollowUpRow::summary).toList());
    }

    /// What is open of all partners that are in the list, the earliest due first.
    public List<FollowUpSummary> open() {
        return database.read(session -> new ContactRepository_(session).openFollowUps().stream().map(FollowUpRow::summary).toList());
    }

    /// The day of the last contact with each organisation that we were ever in touch with, also by way of its people.
    public Map<Long, LocalDate> lastContacts() {
        return database.read(session -> {
            var contacts = new ContactRepository_(session);
            return Stream.concat(contacts.lastWithOrganisations().stream(), contacts.lastWithItsPeople().stream())
                    .collect(toMap(LastContact::organisation, LastContact::on, BinaryOperator.maxBy(naturalOrder())));
        });
    }

    /// @param details without problems
    public List<Alteration<FollowUpSummary>> add(FollowUpDetails details) {
        return database.read(session -> List.of(new KeptFollowUps(session).add(details, false)));
    }

    /// @param followUp as it was read
    /// @param details  without problems
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<FollowUpSummary>> change(FollowUpSummary followUp, FollowUpDetails details) {
        return database.read(session -> {
            var kept = new KeptFollowUps(session);
            if (!kept.keeping().stands(followUp)) {
                return List.of();
            }
            kept.replace(followUp.with(details));
            return List.of(Alteration.changed(followUp, followUp.with(details)));
        });
    }

    /// @param followUp as it was read
    /// @param done     true to tick it off, false to open it again
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<FollowUpSummary>> tick(FollowUpSummary followUp, boolean done) {
        return change(followUp, followUp.details().doneAt(done ? Optional.of(Moves.now(clock)) : Optional.empty()));
    }

    /// @param followUp as it was read
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<FollowUpSummary>> remove(FollowUpSummary followUp) {
        return database.read(session -> {
            var kept = new KeptFollowUps(session).keeping();
            if (!kept.stands(followUp)) {
                return List.of();
            }
            kept.remove().accept(followUp);
            return List.of(Alteration.removed(followUp));
        });
    }

    /// @return false, and nothing is done, when one of them was changed since
    public boolean takeBack(List<Alteration<FollowUpSummary>> done) {
        return database.read(session -> new KeptFollowUps(session).keeping().takeBack(done));
    }
}
