package nl.buurtbrug.domain.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.platform.database.Recorder;
import nl.buurtbrug.platform.settings.Account;
import org.hibernate.StatelessSession;
import org.hibernate.type.Type;

/// Notes what one transaction changes, and keeps it as one change set.
///
/// An import makes tens of thousands of records, so what comes with a new partner or person is not even noted, and that an import made
/// them is not told twice: it keeps for itself which rows became what.
public final class TrailRecorder implements Recorder {

    private record Key(Class<?> entity, long id) {
    }

    private final Map<Key, Note> notes = new LinkedHashMap<>();
    private final Map<Class<?>, RecordedFields> fields = new HashMap<>();
    private final Set<Long> newOrganisations = new HashSet<>();
    private final Set<Long> newPeople = new HashSet<>();
    private final Set<Long> newActivities = new HashSet<>();
    private final Map<Long, Long> activities = new HashMap<>();
    private final Map<Key, Optional<Object>> watched = new LinkedHashMap<>();
    private final List<Function<ChangeSet, RecordChange>> told = new ArrayList<>();
    private StatelessSession session;
    private Clock clock;

    @Override
    public void begin(StatelessSession begun, Clock time) {
        session = begun;
        clock = time;
    }

    @Override
    public void onInsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        fieldsOf(entity).ifPresent(of -> {
            var subject = of.subject((Long) id, state);
            if (subject.isOrganisation()) {
                newOrganisations.add(subject.id());
            } else if (subject.isPerson()) {
                newPeople.add(subject.id());
            } else if (subject.isActivity()) {
                newActivities.add(subject.id());
            } else if (!isNew(subject)) {
                note(entity, subject, Optional.empty(), Optional.of(of.read(state)));
            }
        });
    }

    @Override
    public void onUpdate(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        fieldsOf(entity).ifPresent(of -> {
            var subject = of.subject((Long) id, state);
            if (!isNew(subject)) {
                note(entity, subject, kept(entity, subject, of), Optional.of(of.read(state)));
            }
        });
    }

    @Override
    public void onUpsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        onUpdate(entity, id, state, names, types);
    }

    @Override
    public void onDelete(Object entity, Object id, String[] names, Type[] types) {
        fieldsOf(entity).ifPresent(of -> {
            var subject = of.subject((Long) id, of.state(entity));
            if (!isNew(subject)) {
                note(entity, subject, kept(entity, subject, of), Optional.empty());
            }
            newOrganisations.remove(subject.isOrganisation() ? subject.id() : 0L);
            newPeople.remove(subject.isPerson() ? subject.id() : 0L);
            newActivities.remove(subject.isActivity() ? subject.id() : 0L);
        });
    }

    private boolean isNew(Subject subject) {
        return subject.isWithin(newOrganisations, newPeople, newActivities);
    }

    private Optional<RecordedFields> fieldsOf(Object entity) {
        var type = entity.getClass();
        return type.isAnnotationPresent(Unrecorded.class) ? Optional.empty() : Optional.of(fieldsOf(type));
    }

    private RecordedFields fieldsOf(Class<?> type) {
        return fields.computeIfAbsent(type, _ -> new RecordedFields(session.getFactory(), type, this::activityOf));
    }

    private long activityOf(long occasion) {
        return activities.computeIfAbsent(occasion, id -> session.createSelectionQuery("select s.activity.id from ActivitySession s where s.id = :id", Long.class)
                .setParameter("id", id).getSingleResult());
    }

    /// See [ByHand].
    void watch(String entity, long id) {
        watched.computeIfAbsent(new Key(session.getFactory().getMetamodel().entity(entity).getJavaType(), id), this::read);
    }

    /// See [ByHand].
    void tell(Subject subject, int version, RecordChange.Values values) {
        told.add(changeSet -> new RecordChange(changeSet, subject, ChangeKind.CHANGED, version, values));
    }

    private Optional<Object> read(Key key) {
        return Optional.ofNullable(session.get(key.entity(), key.id()));
    }

    private void noteWatched() {
        watched.forEach((key, before) -> {
            var of = fieldsOf(key.entity());
            var after = read(key);
            after.or(() -> before).ifPresent(record -> note(key, of.subject(key.id(), of.state(record)),
                    before.map(of::state).map(of::read), after.map(of::state).map(of::read)));
        });
    }

    /// What the record holds in its table now, unless this transaction noted it already.
    private Optional<RecordState> kept(Object entity, Subject subject, RecordedFields of) {
        return notes.containsKey(new Key(entity.getClass(), subject.id())) ? Optional.empty()
                : Optional.ofNullable((Object) session.get(entity.getClass(), subject.id())).map(of::state).map(of::read);
    }

    private void note(Object entity, Subject subject, Optional<RecordState> before, Optional<RecordState> after) {
        note(new Key(entity.getClass(), subject.id()), subject, before, after);
    }

    private void note(Key key, Subject subject, Optional<RecordState> before, Optional<RecordState> after) {
        var there = notes.get(key);
        if (there == null) {
            notes.put(key, new Note(subject, before, after));
        } else {
            there.becomes(after);
        }
    }

    @Override
    public void keep() {
        if (Reason.current().kind() == Reason.Kind.IMPORT) {
            newOrganisations.clear();
            newPeople.clear();
            newActivities.clear();
        }
        noteWatched();
        if (notes.isEmpty() && told.isEmpty() && newOrganisations.isEmpty() && newPeople.isEmpty() && newActivities.isEmpty()) {
            return;
        }
        var changeSet = new ChangeSet(clock.instant().truncatedTo(ChronoUnit.MILLIS), who(), Account.name());
        var changes = new ArrayList<>(new ChangeWriter(changeSet, List.copyOf(notes.values())).changes());
        newOrganisations.forEach(id -> changes.add(ChangeWriter.created(changeSet, Subject.organisation(id))));
        newPeople.forEach(id -> changes.add(ChangeWriter.created(changeSet, Subject.person(id))));
        newActivities.forEach(id -> changes.add(ChangeWriter.created(changeSet, Subject.activity(id))));
        told.forEach(line -> changes.add(line.apply(changeSet)));
        new Erasure(session).of(notes.values());
        if (!changes.isEmpty()) {
            session.insert(changeSet);
            session.insertMultiple(changes);
        }
    }

    private String who() {
        return session.createSelectionQuery("select s.name from StaffMember s where s.account = :account and s.account <> ''", String.class)
                .setParameter("account", Account.name()).setMaxResults(1).uniqueResultOptional().orElse("");
    }
}
