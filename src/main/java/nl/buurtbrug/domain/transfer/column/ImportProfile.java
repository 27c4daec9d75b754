package nl.buurtbrug.domain.transfer.column;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.HeaderText;

/// A known kind of list: for each header, what its column becomes. Programs have theirs built in, users save their own.
/// Headers are compared without case, accents, punctuation and spaces; `#` in a header of ours stands for any number.
public record ImportProfile(String name, Map<String, TargetField> fields) {

    public ImportProfile {
        var normal = new LinkedHashMap<String, TargetField>();
        fields.forEach((header, field) -> normal.put(HeaderText.key(header), field));
        fields = Map.copyOf(normal);
    }

    public Optional<TargetField> field(String header) {
        var key = HeaderText.key(header);
        return Optional.ofNullable(fields.get(key)).or(() -> Optional.ofNullable(fields.get(HeaderText.withoutNumbers(key))));
    }
}
