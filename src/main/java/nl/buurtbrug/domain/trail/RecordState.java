package nl.buurtbrug.domain.trail;

import java.util.Map;

/// What a record holds at one moment.
///
/// @param fields by name; the number of a record it points to, "" for nothing, lines for a list
record RecordState(int version, Map<String, String> fields) {

    static final RecordState NONE = new RecordState(0, Map.of());
}
