package nl.buurtbrug.domain.transfer.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The choices for columns as text for the database.
public final class MappingJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MappingJson() {
    }

    private record Kept(List<ColumnChoice> columns, long defaultKind, ListSubject subject, boolean knownOnly) {
    }

    /// What words mean is kept by itself: it holds for every list.
    public static String write(ImportMapping mapping) {
        return JSON.writeValueAsString(new Kept(mapping.columns(), mapping.defaultKind(), mapping.subject(), mapping.knownOnly()));
    }

    /// A field that no longer exists is skipped.
    public static ImportMapping read(String text) {
        var tree = JSON.readTree(text);
        var columns = new ArrayList<ColumnChoice>();
        for (var column : tree.get("columns")) {
            var field = Arrays.stream(TargetField.values()).filter(each -> each.name().equals(column.get("field").asString())).findFirst().orElse(TargetField.SKIP);
            columns.add(new ColumnChoice(column.get("header").asString(), field, ExistingValue.valueOf(column.get("existing").asString()), extra(column.get("extra"))));
        }
        var subject = tree.has("subject") ? ListSubject.valueOf(tree.get("subject").asString()) : ListSubject.CONTACTS;
        return new ImportMapping(columns, tree.get("defaultKind").asLong()).about(subject).withKnownOnly(tree.has("knownOnly") && tree.get("knownOnly").asBoolean());
    }

    private static Optional<ExtraTarget> extra(JsonNode extra) {
        return extra == null || extra.isNull() ? Optional.empty() : Optional.of(JSON.treeToValue(extra, ExtraTarget.class));
    }
}
