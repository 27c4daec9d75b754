package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.database.Database;

/// Pairs of kept records that may be one and the same, and those of which someone said that they are two.
public final class DuplicateService {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;
    private final Map<RecordKind, Looked> looked = new ConcurrentHashMap<>();

    private record Looked(long moment, List<DuplicatePair> pairs) {
    }

    public DuplicateService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// The likeliest first, without those that are said to be two. Nothing is looked through again while no record changes.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    public synchronized List<DuplicatePair> find(RecordKind kind, Progress progress) {
        var before = looked.get(kind);
        var since = changes.since(before == null ? -1 : before.moment());
        if (before == null || since.everything() || !since.organisations().isEmpty() || !since.people().isEmpty()) {
            var found = new ArrayList<>(search(kind).run(progress));
            found.sort(Comparator.comparing((DuplicatePair pair) -> pair.likeness().likelihood()).reversed()
                    .thenComparing(pair -> SearchKey.sort(pair.first().name())).thenComparing(pair -> pair.first().id()));
            looked.put(kind, new Looked(since.moment(), found));
        }
        return unsaid(kind, looked.get(kind)).toList();
    }

    /// What was found before, without pairs of which a record was changed since; empty when nothing was looked through yet.
    /// It does not wait for a search that is under way.
    public Optional<List<DuplicatePair>> foundBefore(RecordKind kind) {
        var before = looked.get(kind);
        if (before == null) {
            return Optional.empty();
        }
        var since = changes.since(before.moment());
        var ids = kind == RecordKind.ORGANISATION ? since.organisations() : since.people();
        return since.everything() ? Optional.empty() : Optional.of(unsaid(kind, before).filter(pair -> !ids.contains(pair.first().id()) && !ids.contains(pair.second().id())).toList());
    }

    private Stream<DuplicatePair> unsaid(RecordKind kind, Looked found) {
        var said = saidPairs(kind);
        return found.pairs().stream().filter(pair -> !said.contains(key(pair.first().id(), pair.second().id())));
    }

    private PairSearch search(RecordKind kind) {
        var partners = organisations();
        return kind == RecordKind.ORGANISATION ? new PartnerPairs(partners)
                : new PersonPairs(people(), new AffiliationService(database, changes).all().stream().collect(groupingBy(AffiliationRow::personId)),
                        partners.stream().collect(toMap(OrganisationRow::id, OrganisationRow::name)));
    }

    private List<OrganisationRow> organisations() {
        return new OrganisationService(database, changes, clock).rows().stream().sorted(Comparator.comparing(OrganisationRow::id)).toList();
    }

    private List<PersonRow> people() {
        return new PersonService(database, changes, clock).rows().stream().sorted(Comparator.comparing(PersonRow::id)).toList();
    }

    private static List<Long> key(long one, long other) {
        return List.of(Math.min(one, other), Math.max(one, other));
    }

    private Set<List<Long>> saidPairs(RecordKind kind) {
        return database.read(session -> new NoDoubleRepository_(session).ofKind(kind).stream().map(pair -> key(pair.firstId(), pair.secondId())).collect(toSet()));
    }

    /// Remembers that two records are two, whatever they look like.
    ///
    /// @param who the name of the staff member; "" when that is not known
    public void sayTwo(DuplicatePair pair, String who) {
        database.write(session -> {
            var repository = new NoDoubleRepository_(session);
            var kind = pair.first().kind();
            var ids = key(pair.first().id(), pair.second().id());
            if (repository.pair(kind, ids.getFirst(), ids.getLast()).isEmpty()) {
                repository.insert(new NoDouble(kind, ids.getFirst(), ids.getLast(), clock.instant(), who));
            }
        });
    }

    /// Forgets that two records are two.
    public void takeBackTwo(RecordKind kind, long one, long other) {
        database.write(session -> {
            var repository = new NoDoubleRepository_(session);
            var ids = key(one, other);
            repository.pair(kind, ids.getFirst(), ids.getLast()).ifPresent(repository::delete);
        });
    }

    /// The pairs that are said to be two and are both still there, the latest first.
    public List<SaidTwo> saidTwo(RecordKind kind) {
        return database.read(session -> {
            var pairs = new NoDoubleRepository_(session).ofKind(kind);
            var twins = twins(kind, pairs.stream().flatMap(pair -> Stream.of(pair.firstId(), pair.secondId())).distinct().toList());
            return pairs.stream().filter(pair -> twins.containsKey(pair.firstId()) && twins.containsKey(pair.secondId()))
                    .map(pair -> pair.between(twins.get(pair.firstId()), twins.get(pair.secondId()))).toList();
        });
    }

    private Map<Long, Twin> twins(RecordKind kind, List<Long> ids) {
        return kind == RecordKind.ORGANISATION
                ? new OrganisationService(database, changes, clock).rows(ids).stream().collect(toMap(OrganisationRow::id, PartnerPairs::twin))
                : new PersonService(database, changes, clock).rows(ids).stream().collect(toMap(PersonRow::id,
                        row -> new Twin(kind, row.id(), row.fullName(), row.emails().stream().findFirst().orElse(""), row.archived())));
    }
}
