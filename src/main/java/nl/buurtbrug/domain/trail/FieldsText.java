package nl.buurtbrug.domain.trail;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All fields of a record as one text, as they are kept when it comes or goes.
public final class FieldsText {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
    };

    private FieldsText() {
    }

    static String write(Map<String, String> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }

    /// @param text "" for none
    public static Map<String, String> read(String text) {
        return text.isEmpty() ? Map.of() : JsonMapper.shared().readValue(text, FIELDS);
    }
}
