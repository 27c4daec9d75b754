package nl.buurtbrug.domain.trail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/// What one kind of record holds: its fields as texts, and the partner, person and activity it belongs to.
final class RecordedFields {

    private static final String VERSION = "version";

    private final SessionFactory sessions;
    private final EntityPersister persister;
    private final String entity;
    private final int organisation;
    private final int person;
    private final int activity;
    private final int occasion;
    private final LongUnaryOperator activityOf;

    /// @param activityOf the id of the activity that a session is of
    RecordedFields(SessionFactory sessions, Class<?> type, LongUnaryOperator activityOf) {
        this.activityOf = activityOf;
        this.sessions = sessions;
        persister = sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(type);
        entity = type.getSimpleName();
        organisation = place("organisation");
        person = place("person");
        activity = place("activity");
        occasion = place("session");
    }

    /// Where the record points to whom it belongs to: other records that it points to have other names.
    private int place(String owner) {
        var names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(owner) && persister.getPropertyTypes()[i] instanceof EntityType) {
                return i;
            }
        }
        return -1;
    }

    Object[] state(Object record) {
        return persister.getValues(record);
    }

    Subject subject(Long id, Object[] state) {
        return switch (entity) {
            case Subject.ORGANISATION -> Subject.organisation(id);
            case Subject.PERSON -> Subject.person(id);
            case Subject.ACTIVITY -> Subject.activity(id);
            default -> new Subject(entity, id, owner(organisation, state), owner(person, state), activity(state));
        };
    }

    private Long activity(Object[] state) {
        var session = owner(occasion, state);
        return session == null ? owner(activity, state) : Long.valueOf(activityOf.applyAsLong(session));
    }

    private Long owner(int place, Object[] state) {
        return place < 0 || state[place] == null ? null : id(state[place]);
    }

    RecordState read(Object[] state) {
        return new RecordState(persister.isVersioned() ? (Integer) state[persister.getVersionPropertyIndex()] : 0, texts(state));
    }

    private Map<String, String> texts(Object[] state) {
        var names = persister.getPropertyNames();
        var types = persister.getPropertyTypes();
        var texts = LinkedHashMap.<String, String>newLinkedHashMap(state.length);
        for (int i = 0; i < state.length; i++) {
            if (types[i] instanceof ComponentType component) {
                addParts(texts, names[i], state[i], component);
            } else if (!names[i].equals(VERSION)) {
                texts.put(names[i], text(state[i], types[i]));
            }
        }
        return texts;
    }

    private void addParts(Map<String, String> texts, String name, Object whole, ComponentType type) {
        var names = type.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            texts.put(name + "/" + names[i], whole == null ? "" : text(type.getPropertyValue(whole, i), type.getSubtypes()[i]));
        }
    }

    private String text(Object value, Type type) {
        return switch (value) {
            case null -> "";
            case Object record when type.isEntityType() -> id(record).toString();
            case Enum<?> constant -> constant.name();
            case List<?> lines -> String.join("\n", lines.stream().map(Object::toString).toList());
            case byte[] bytes -> bytes.length + "/" + Arrays.hashCode(bytes);
            default -> value.toString();
        };
    }

    private Long id(Object record) {
        return (Long) sessions.getPersistenceUnitUtil().getIdentifier(record);
    }
}
