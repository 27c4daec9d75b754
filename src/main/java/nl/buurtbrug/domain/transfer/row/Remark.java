package nl.buurtbrug.domain.transfer.row;

import java.util.List;
import nl.buurtbrug.language.Text;

/// Something to tell the user about a row, in words under a key with values filled in.
public record Remark(String messageKey, List<String> values) {

    public static Remark of(String messageKey, String... values) {
        return new Remark(messageKey, List.of(values));
    }

    /// The sentence in the language in use.
    public String text() {
        return Text.text(messageKey, values.toArray());
    }
}
