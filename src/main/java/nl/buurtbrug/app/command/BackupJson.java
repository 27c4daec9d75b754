package nl.buurtbrug.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.buurtbrug.domain.backup.Counts;
import nl.buurtbrug.platform.database.TableState;
import tools.jackson.databind.json.JsonMapper;

/// What commands about back-ups answer, for a program to read.
final class BackupJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BackupJson() {
    }

    static String of(Path file, Counts counts) {
        var json = JSON.createObjectNode();
        json.put("file", file.toAbsolutePath().toString());
        json.put("organisations", counts.partners()).put("people", counts.people()).put("affiliations", counts.roles());
        return JSON.writeValueAsString(json);
    }

    static String of(Path folder, long rows) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("folder", folder.toAbsolutePath().toString()).put("rows", rows));
    }

    static String of(List<TableState> tables) {
        var json = JSON.createObjectNode();
        json.put("good", tables.stream().allMatch(TableState::isGood));
        var list = json.putArray("tables");
        for (var table : tables) {
            list.addObject().put("name", table.name().toLowerCase(Locale.ROOT)).put("rows", table.rows()).put("good", table.isGood());
        }
        return JSON.writeValueAsString(json);
    }
}
