package nl.buurtbrug.domain.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.platform.database.Recorder;
import nl.buurtbrug.platform.settings.Account;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/// Notes what one transaction changes, and keeps it as one change set.
public final class TrailRecorder implements Recorder {

    private static final int CHUNK = 500;

    private record Key(String entity, long id) {
    }

    private final Map<Key, Note> notes = new LinkedHashMap<>();
    private StatelessSession session;
    private FieldTexts texts;

    @Override
    public void begin(StatelessSession begun) {
        session = begun;
        texts = new FieldTexts(begun.getFactory());
    }

    @Override
    public void onInsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isRecorded(entity)) {
            note(entity, (Long) id, Optional.empty(), Optional.of(state));
        }
    }

    @Override
    public void onUpdate(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (isRecorded(entity)) {
            note(entity, (Long) id, kept(entity, id), Optional.of(state));
        }
    }

    @Override
    public void onUpsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        onUpdate(entity, id, state, names, types);
    }

    @Override
    public void onDelete(Object entity, Object id, String[] names, Type[] types) {
        if (isRecorded(entity)) {
            note(entity, (Long) id, kept(entity, id), Optional.empty());
        }
    }

    private static boolean isRecorded(Object entity) {
        return !entity.getClass().isAnnotationPresent(Unrecorded.class);
    }

    /// What the record holds in its table now, unless this transaction noted it already.
    private Optional<Object[]> kept(Object entity, Object id) {
        var persister = persister(entity);
        if (notes.containsKey(new Key(name(persister), (Long) id))) {
            return Optional.empty();
        }
        return Optional.ofNullable(session.get(persister.getMappedClass(), id)).map(persister::getValues);
    }

    private EntityPersister persister(Object entity) {
        return session.getFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(entity.getClass());
    }

    private static String name(EntityPersister persister) {
        return persister.getMappedClass().getSimpleName();
    }

    private void note(Object entity, Long id, Optional<Object[]> before, Optional<Object[]> after) {
        var persister = persister(entity);
        var there = notes.get(new Key(name(persister), id));
        if (there != null) {
            there.becomes(after.map(state -> texts(persister, state)));
            return;
        }
        var subject = subject(persister, id, after.or(() -> before).orElseThrow());
        notes.put(new Key(subject.entity(), id), new Note(subject, before.map(state -> texts(persister, state)), after.map(state -> texts(persister, state))));
    }

    private Map<String, String> texts(EntityPersister persister, Object[] state) {
        return texts.of(state, persister.getPropertyNames(), persister.getPropertyTypes());
    }

    private Subject subject(EntityPersister persister, Long id, Object[] state) {
        var name = name(persister);
        return new Subject(name, id,
                name.equals(Subject.ORGANISATION) ? id : owner(persister, state, Subject.ORGANISATION),
                name.equals(Subject.PERSON) ? id : owner(persister, state, Subject.PERSON));
    }

    private Long owner(EntityPersister persister, Object[] state, String owner) {
        var types = persister.getPropertyTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i] instanceof EntityType type && type.getAssociatedEntityName().endsWith("." + owner) && state[i] != null) {
                return texts.id(state[i]);
            }
        }
        return null;
    }

    @Override
    public void keep() {
        if (notes.isEmpty()) {
            return;
        }
        var changeSet = new ChangeSet(Instant.now().truncatedTo(ChronoUnit.MILLIS), who(), Account.name());
        var changes = new ChangeWriter(changeSet, List.copyOf(notes.values())).changes();
        eraseRemoved();
        notes.clear();
        if (!changes.isEmpty()) {
            session.insert(changeSet);
            session.insertMultiple(new ArrayList<>(changes));
        }
    }

    /// Who was removed for good leaves nothing that was known of them.
    private void eraseRemoved() {
        erase(notes.values().stream().filter(note -> note.isRemoved() && note.subject().isOrganisation()),
                "delete from RecordChange where organisationId in :ids and personId is null");
        erase(notes.values().stream().filter(note -> note.isRemoved() && note.subject().isPerson()), "delete from RecordChange where personId in :ids");
    }

    private void erase(Stream<Note> removed, String statement) {
        var ids = removed.map(note -> note.subject().id()).toList();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            session.createMutationQuery(statement).setParameter("ids", ids.subList(start, Math.min(ids.size(), start + CHUNK))).executeUpdate();
        }
    }

    private String who() {
        return session.createSelectionQuery("select s.name from StaffMember s where s.account = :account and s.account <> ''", String.class)
                .setParameter("account", Account.name()).setMaxResults(1).uniqueResultOptional().orElse("");
    }
}
