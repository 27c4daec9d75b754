package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.List;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.language.Text;

/// How a field is called in a list of choices: its own name, and what it is a field of.
///
/// @param group "" for a field that stands alone
record FieldWords(String name, String group) {

    private static final String BETWEEN = ": ";

    /// Fields that can be chosen, in the order of their groups.
    static final List<TargetField> CHOICES = Arrays.stream(TargetField.values()).filter(field -> field != TargetField.FORBIDDEN && !field.isExtra())
            .sorted((one, other) -> Boolean.compare(other == TargetField.SKIP, one == TargetField.SKIP)).toList();

    static FieldWords of(TargetField field) {
        var whole = text(field.messageKey());
        var colon = whole.indexOf(BETWEEN);
        return colon < 0 ? new FieldWords(whole, "") : new FieldWords(capital(whole.substring(colon + BETWEEN.length())), whole.substring(0, colon));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Text.language().locale()) + words.substring(1);
    }

    /// In one line, to search in: "naam organisatie".
    String line() {
        return group.isEmpty() ? name : name + " · " + group;
    }
}
