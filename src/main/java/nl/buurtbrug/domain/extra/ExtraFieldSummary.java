package nl.buurtbrug.domain.extra;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.ListEntry;

/// One extra field.
///
/// @param active  false for a field that was taken out of use; what is filled in stays
/// @param choices in their order, those no longer offered included; empty unless it is a choice
public record ExtraFieldSummary(long id, ExtraSubject subject, String name, ExtraType type, boolean active, List<ListEntry> choices) {

    public ExtraFieldSummary {
        choices = List.copyOf(choices);
    }

    /// Whether two names of fields can't be told apart at the head of a column; a name without letters is itself.
    public static boolean isSameName(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip()) || !HeaderText.key(one).isEmpty() && HeaderText.key(one).equals(HeaderText.key(other));
    }

    /// The choice with this name, whatever its case.
    public Optional<ListEntry> choice(String words) {
        return choices.stream().filter(choice -> choice.name().equalsIgnoreCase(words.strip())).findFirst();
    }

    /// How a value is shown; "" for none. One that is no number or date in the way those are kept is shown as it stands.
    ///
    /// @param value as it is kept, see [ExtraValues]
    public String words(String value) {
        return value.isEmpty() ? "" : switch (type) {
            case TEXT -> value;
            case NUMBER -> ExtraNumber.isKept(value) ? ExtraNumber.words(value) : value;
            case DATE -> ExtraDay.isKept(value) ? ExtraDay.words(value) : value;
            case CHOICE -> choices.stream().filter(choice -> choice.id().toString().equals(value)).findFirst().map(ListEntry::name).orElse("");
        };
    }

    /// How a value is written in a file, the same in every language, so that an import reads it back.
    public String inFile(String value) {
        return type == ExtraType.NUMBER ? value.replace('.', ',') : type == ExtraType.DATE ? value : words(value);
    }
}
