package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;

/// What the record that goes has in an extra field in which the one that stays has something else: the field keeps what it
/// has, and the other value is laid beside the notes, to be kept there or not.
final class OtherExtras {

    private final ExtraValueService extras;
    private final ExtraSubject subject;

    OtherExtras(ExtraValueService extras, ExtraSubject subject) {
        this.extras = extras;
        this.subject = subject;
    }

    /// A note with these values under it, one on a line.
    String under(String note, long kept, long lost) {
        var values = extras.of(subject, List.of(kept, lost));
        var own = values.getOrDefault(kept, ExtraValues.NONE);
        var fields = extras.fields();
        var others = values.getOrDefault(lost, ExtraValues.NONE).byField().entrySet().stream()
                .filter(value -> !own.of(value.getKey()).isEmpty() && !own.of(value.getKey()).equals(value.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(value -> fields.field(value.getKey()).stream().map(field -> text("merge.extraInNote", field.name(), field.words(value.getValue()))))
                .collect(joining("\n"));
        return others.isEmpty() || note.contains(others) ? note : (note + "\n\n" + others).strip();
    }
}
