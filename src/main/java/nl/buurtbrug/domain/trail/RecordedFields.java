package nl.buurtbrug.domain.trail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/// What one kind of record holds: its fields as texts, and the partner and person it belongs to.
final class RecordedFields {

    private static final String VERSION = "version";

    private final SessionFactory sessions;
    private final EntityPersister persister;
    private final String entity;
    private final int organisation;
    private final int person;

    RecordedFields(SessionFactory sessions, Class<?> type) {
        this.sessions = sessions;
        persister = sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(type);
        entity = type.getSimpleName();
        organisation = place(Subject.ORGANISATION);
        person = place(Subject.PERSON);
    }

    private int place(String owner) {
        var types = persister.getPropertyTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i] instanceof EntityType link && link.getAssociatedEntityName().endsWith("." + owner)) {
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
            default -> new Subject(entity, id, owner(organisation, state), owner(person, state));
        };
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
