package nl.buurtbrug.domain.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/// The fields of a record as texts, by name: a number for a record it points to, "" for nothing, lines for a list.
final class FieldTexts {

    private static final String VERSION = "version";

    private final SessionFactory sessions;

    FieldTexts(SessionFactory sessions) {
        this.sessions = sessions;
    }

    Map<String, String> of(Object[] state, String[] names, Type[] types) {
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
        var parts = new TreeMap<String, String>();
        var names = type.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            parts.put(name + "." + names[i], whole == null ? "" : text(type.getPropertyValue(whole, i), type.getSubtypes()[i]));
        }
        texts.putAll(parts);
    }

    private String text(Object value, Type type) {
        return switch (value) {
            case null -> "";
            case Object record when type.isEntityType() -> id(record).toString();
            case Enum<?> constant -> constant.name();
            case List<?> lines -> String.join("\n", lines.stream().map(Object::toString).toList());
            case byte[] bytes -> bytes.length + "/" + java.util.Arrays.hashCode(bytes);
            default -> value.toString();
        };
    }

    Long id(Object record) {
        return (Long) sessions.getPersistenceUnitUtil().getIdentifier(record);
    }
}
