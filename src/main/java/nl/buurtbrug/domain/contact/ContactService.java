package nl.buurtbrug.domain.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
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
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The contact moments, and what was promised in them. Each method is one transaction.
public final class ContactService {

    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

    public ContactService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// Those with the organisation itself, and those with somebody who had a role there on that day; the latest first.
    public List<MomentRow> ofOrganisation(long organisation) {
        return database.read(session -> {
            var contacts = new ContactRepository_(session);
            return latestFirst(Stream.concat(contacts.momentsWith(organisation).stream(), contacts.momentsWithItsPeople(organisation).stream()));
        });
    }

    /// The latest of them, and how many there are in all: a partner of many years has thousands, of which a page shows a few.
    ///
    /// @param most how many at most; [Integer#MAX_VALUE] for all
    public LatestMoments ofOrganisation(long organisation, int most) {
        if (most == Integer.MAX_VALUE) {
            var all = ofOrganisation(organisation);
            return new LatestMoments(all, all.size());
        }
        return database.read(session -> {
            var contacts = new ContactRepository_(session);
            var times = Stream.concat(contacts.timesWith(organisation).stream(), contacts.timesWithItsPeople(organisation).stream()).distinct().sorted(MomentTime.LATEST_FIRST).toList();
            var latest = times.stream().limit(most).map(MomentTime::id).toList();
            return new LatestMoments(latest.isEmpty() ? List.of() : latestFirst(contacts.moments(latest).stream()), times.size());
        });
    }

    /// @param moments the latest first
    /// @param total   how many there are, also those that are not among them
    public record LatestMoments(List<MomentRow> moments, int total) {
    }

    /// The latest first.
    public List<MomentRow> ofPerson(long person) {
        return database.read(session -> latestFirst(new ContactRepository_(session).momentsOfPerson(person).stream()));
    }

    private static List<MomentRow> latestFirst(Stream<MomentRow> moments) {
        return moments.distinct().sorted(comparing(MomentTime::of, MomentTime.LATEST_FIRST)).toList();
    }

    /// The moments of some days, the earliest first.
    public List<MomentRow> between(LocalDate from, LocalDate to) {
        return database.read(session -> new ContactRepository_(session).momentsBetween(from, to));
    }

    /// The ids of the contact persons in each of these moments, however many; without those in the bin.
    public Map<Long, List<Long>> peopleKept(Collection<Long> moments) {
        return database.read(session -> inOrder(inParts(moments, new ContactRepository_(session)::peopleKept)));
    }

    /// The ids of the partners that were spoken to as such in each of these moments, however many; without those in the bin.
    public Map<Long, List<Long>> organisationsKept(Collection<Long> moments) {
        return database.read(session -> inOrder(inParts(moments, new ContactRepository_(session)::organisationsKept)));
    }

    /// A list of numbers is found by their index; days, by way of their moments, are not.
    private static List<MomentParty> inParts(Collection<Long> moments, Function<List<Long>, List<MomentParty>> some) {
        return moments.stream().gather(Gatherers.windowFixed(AT_ONCE)).map(some).flatMap(List::stream).toList();
    }

    private static Map<Long, List<Long>> inOrder(List<MomentParty> parties) {
        return parties.stream().collect(groupingBy(MomentParty::moment, mapping(MomentParty::party, toList())));
    }

    /// What was promised for some days, also what is done, about whoever and whatever is in a list, the earliest due first.
    public List<FollowUpSummary> due(LocalDate from, LocalDate to) {
        return database.read(session -> new ContactRepository_(session).followUpsDue(from, to).stream().map(FollowUpRow::summary).toList());
    }

    /// The ids of the contact persons in each of these moments.
    public Map<Long, List<Long>> peopleAt(Collection<Long> moments) {
        return moments.isEmpty() ? Map.of() : database.read(session -> inOrder(new ContactRepository_(session).peopleAt(moments)));
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
            touch(List.of(moment));
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
            var done = List.of(Alteration.changed(moment, moment.with(details)));
            touch(done);
            return new Logged(done, List.of());
        });
    }

    /// When we last spoke to somebody shows in the list of partners.
    private void touch(List<Alteration<Moment>> done) {
        done.stream().flatMap(step -> Stream.concat(step.before().stream(), step.after().stream())).map(Moment::details).forEach(moment -> {
            moment.organisations().forEach(changes::organisation);
            moment.people().forEach(changes::person);
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
            var done = List.of(Alteration.removed(moment));
            touch(done);
            return new Logged(done, followUps.stream().map(Alteration::removed).toList());
        });
    }

    /// Takes a moment away that was kept wrongly, as it is kept now.
    ///
    /// @return nothing, and nothing is done, when there is no such moment any more
    public Logged remove(long moment) {
        return moment(moment).map(this::remove).orElse(Logged.NOTHING);
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
            touch(done.moments());
            return removed ? moments.takeBack(done.moments()) && followUps.takeBack(done.followUps())
                    : followUps.takeBack(done.followUps()) && moments.takeBack(done.moments());
        });
    }

    /// Of an organisation, the earliest due first.
    public List<FollowUpSummary> followUps(long organisation) {
        return database.read(session -> new ContactRepository_(session).followUpsOfOrganisation(organisation).stream().map(FollowUpRow::summary).toList());
    }

    /// Of an activity, the earliest due first.
    public List<FollowUpSummary> followUpsOfActivity(long activity) {
        return database.read(session -> new ContactRepository_(session).followUpsOfActivity(activity).stream().map(FollowUpRow::summary).toList());
    }

    /// What is open of a person, at whatever partner, the earliest due first.
    public List<FollowUpSummary> openOfPerson(long person) {
        return database.read(session -> new ContactRepository_(session).followUpsOfPerson(person).stream().map(FollowUpRow::summary)
                .filter(followUp -> !followUp.details().isDone()).toList());
    }

    /// What is open of all partners, people and activities that are in their list, the earliest due first.
    public List<FollowUpSummary> open() {
        return database.read(session -> new ContactRepository_(session).openFollowUps().stream().map(FollowUpRow::summary).toList());
    }

    /// The day of the last contact with each of these organisations, also by way of its people; without those that we were never in touch with.
    public Map<Long, LocalDate> lastContacts(Collection<Long> organisations) {
        return organisations.isEmpty() ? Map.of() : database.read(session -> {
            var contacts = new ContactRepository_(session);
            return latest(contacts.lastWith(organisations), contacts.lastWithPeopleOf(organisations));
        });
    }

    private static Map<Long, LocalDate> latest(List<LastContact> itself, List<LastContact> itsPeople) {
        return Stream.concat(itself.stream(), itsPeople.stream()).collect(toMap(LastContact::organisation, LastContact::on, BinaryOperator.maxBy(naturalOrder())));
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
