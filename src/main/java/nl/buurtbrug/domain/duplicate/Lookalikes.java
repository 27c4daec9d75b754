package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.Found;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationLikeness;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonLikeness;
import nl.buurtbrug.domain.match.Sign;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.database.Database;

/// Tells, while a partner or a person is typed, which kept ones it may be: quick enough for every key, at any number of records.
public final class Lookalikes {

    private static final int MOST = 6;
    /// Of those whose name begins as what was typed; more of them say nothing.
    private static final int MOST_LOOKED_AT = 100;
    private static final int SHORTEST_NAME = 3;

    private final DirectoryService directory;
    private final AffiliationService roles;
    private final KnownPartners partners;
    private final KnownPeople people;
    private final Database database;

    public Lookalikes(Database database, RecordChanges changes, DirectoryService directory, Clock clock) {
        this.directory = directory;
        this.database = database;
        roles = new AffiliationService(database, changes);
        partners = new KnownPartners(new OrganisationService(database, changes, clock), changes);
        people = new KnownPeople(new PersonService(database, changes, clock), roles, changes);
    }

    /// Makes what is looked in, so that the first key does not wait for it.
    public void getReady(RecordKind kind) {
        if (kind == RecordKind.ORGANISATION) {
            partners.upToDate();
        } else {
            people.upToDate();
        }
    }

    /// Partners that may be this one, archived ones too, the likeliest first.
    ///
    /// @param self the id of the one that is typed; 0 for a new one
    public List<Lookalike> partners(OrganisationDetails typed, long self) {
        var face = OrganisationFace.of(typed);
        var found = new LinkedHashMap<Long, Lookalike>();
        partners.like(face).forEach(row -> OrganisationLikeness.whileTyped(face, OrganisationFace.of(row))
                .ifPresent(likeness -> found.put(row.id(), new Lookalike(PartnerPairs.twin(row), likeness))));
        if (face.name().length() >= SHORTEST_NAME) {
            search(directory::partners, PartnerSort.NAME, face.name()).filter(row -> holdsWordsFrom(SearchKey.nameKey(row.name()), face.name()))
                    .forEach(row -> found.putIfAbsent(row.id(), new Lookalike(twin(row), new Likeness(Likeness.PERHAPS, List.of(Sign.SIMILAR_NAME)))));
        }
        return best(found, RecordKind.ORGANISATION, self);
    }

    private static boolean holdsWordsFrom(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }

    private static Twin twin(PartnerSummary row) {
        var detail = Stream.of(row.kind(), row.address().city()).filter(part -> !part.isEmpty()).collect(joining(", "));
        return new Twin(RecordKind.ORGANISATION, row.id(), row.name(), detail, row.archived());
    }

    /// People who may be this one, archived ones too, the likeliest first.
    ///
    /// @param self the id of the one that is typed; 0 for a new one
    /// @param at   the organisation where a new one has a role
    public List<Lookalike> people(PersonDetails typed, long self, Optional<Long> at) {
        var face = PersonFace.of(typed);
        var employers = Stream.concat(at.stream(), roles.ofPeople(self == 0 ? List.of() : List.of(self)).stream().map(AffiliationRow::organisationId)).collect(toSet());
        var likely = new LinkedHashMap<Long, Likeness>();
        people.like(face, employers).forEach(row -> PersonLikeness.of(face, PersonFace.of(row), !employers.isEmpty(), isColleague(row, employers))
                .ifPresent(likeness -> likely.put(row.id(), likeness)));
        var found = new LinkedHashMap<Long, Lookalike>();
        likely.forEach((id, likeness) -> directory.person(id).ifPresent(row -> found.put(id, new Lookalike(twin(row), likeness))));
        for (var phone : typed.phones()) {
            samePhone(phone).forEach(row -> found.putIfAbsent(row.id(), new Lookalike(twin(row), new Likeness(Likeness.PERHAPS, List.of(Sign.SAME_PHONE)))));
        }
        if (!typed.lastName().isEmpty()) {
            search(directory::people, PersonSort.NAME, typed.lastName()).filter(row -> isNamedLike(row, typed))
                    .forEach(row -> found.putIfAbsent(row.id(), new Lookalike(twin(row), new Likeness(Likeness.PERHAPS, List.of(Sign.FITTING_INITIALS)))));
        }
        return best(found, RecordKind.PERSON, self);
    }

    private boolean isColleague(PersonRow row, Set<Long> employers) {
        return !employers.isEmpty() && roles.ofPeople(List.of(row.id())).stream().anyMatch(role -> employers.contains(role.organisationId()));
    }

    private Stream<PersonSummary> samePhone(String typed) {
        var number = PhoneNumber.parse(typed);
        return !number.understood() ? Stream.empty() : search(directory::people, PersonSort.NAME, number.display())
                .filter(row -> row.phones().stream().map(PhoneNumber::parse).anyMatch(kept -> kept.key().equals(number.key())));
    }

    /// The last name is the same, and the first names begin alike where both are known.
    private static boolean isNamedLike(PersonSummary row, PersonDetails typed) {
        if (!SearchKey.of(row.sortName().split(",")[0]).equals(SearchKey.of(typed.lastName()))) {
            return false;
        }
        var first = SearchKey.of(typed.firstName());
        var kept = SearchKey.of(row.name());
        return first.isEmpty() || kept.startsWith(first.substring(0, 1)) || kept.equals(SearchKey.of(typed.prefix() + " " + typed.lastName()));
    }

    private static Twin twin(PersonSummary row) {
        var detail = Stream.of(row.mainOrganisation(), row.mainRole(), row.phone(), row.email()).filter(part -> !part.isEmpty()).collect(joining(", "));
        return new Twin(RecordKind.PERSON, row.id(), row.name(), detail, row.archived());
    }

    private static <R, S> Stream<R> search(Function<Query<S>, Found<R>> list, S sort, String words) {
        var query = Query.all(sort).withText(words);
        return Stream.of(query, query.withArchived(true)).flatMap(each -> list.apply(each).rows().stream().limit(MOST_LOOKED_AT));
    }

    private List<Lookalike> best(Map<Long, Lookalike> found, RecordKind kind, long self) {
        found.remove(self);
        if (self != 0 && !found.isEmpty()) {
            database.read(session -> new NoDoubleRepository_(session).with(kind, self)).forEach(pair -> {
                found.remove(pair.firstId());
                found.remove(pair.secondId());
            });
        }
        return found.values().stream()
                .sorted(Comparator.comparing((Lookalike each) -> each.likeness().likelihood()).reversed().thenComparing(each -> SearchKey.sort(each.record().name())))
                .limit(MOST).toList();
    }
}
