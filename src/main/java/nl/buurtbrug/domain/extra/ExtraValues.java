package nl.buurtbrug.domain.extra;

import java.util.Map;
import java.util.TreeMap;

/// What one record has in its extra fields, by the ids of the fields; a field in which nothing is filled in is left out.
///
/// Each value is written in one way, so that equal values are equal texts: a text without space around it, a number as "1250.5",
/// a date as "2026-11-23", a choice by its id.
public record ExtraValues(Map<Long, String> byField) {

    public static final ExtraValues NONE = new ExtraValues(Map.of());

    public ExtraValues {
        byField = Map.copyOf(byField);
    }

    /// "" when nothing is filled in.
    public String of(long field) {
        return byField.getOrDefault(field, "");
    }

    /// @param value "" for nothing
    public ExtraValues with(long field, String value) {
        var changed = new TreeMap<>(byField);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new ExtraValues(changed);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
