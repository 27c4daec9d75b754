package nl.buurtbrug.platform.database;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What a back-up says of itself.
///
/// @param schema the number of the last migration of its tables
/// @param mark   the number of the last change in it
/// @param rows   how many rows each table has
public record BackupContents(int schema, Instant madeAt, BackupReason reason, long mark, Map<String, Long> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// How many rows a table has; 0 when there is no such table.
    public long rows(String table) {
        return rows.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(table)).mapToLong(Map.Entry::getValue).findFirst().orElse(0);
    }

    BackupContents with(BackupReason newReason) {
        return new BackupContents(schema, madeAt, newReason, mark, rows);
    }

    String json() {
        var json = JSON.createObjectNode();
        json.put("program", "Buurtbrug");
        json.put("schema", schema);
        json.put("madeAt", madeAt.toString());
        json.put("reason", reason.code());
        json.put("mark", mark);
        var tables = json.putObject("rows");
        rows.forEach(tables::put);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /// @throws RuntimeException when this is something else
    static BackupContents read(String text) {
        var json = JSON.readTree(text);
        var rows = new TreeMap<String, Long>();
        json.required("rows").properties().forEach(table -> rows.put(table.getKey(), table.getValue().asLong()));
        return new BackupContents(json.required("schema").asInt(), Instant.parse(json.required("madeAt").asString()),
                BackupReason.of(json.required("reason").asString()), json.required("mark").asLong(), rows);
    }
}
