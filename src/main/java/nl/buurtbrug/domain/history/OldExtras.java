package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.trail.ChangeKind;
import nl.buurtbrug.domain.trail.FieldsText;
import nl.buurtbrug.domain.trail.TrailLine;

/// Puts back what stood in an extra field before it was changed or emptied.
final class OldExtras {

    private final ExtraValueService extras;

    OldExtras(ExtraValueService extras) {
        this.extras = extras;
    }

    /// A value as it was: of which field, and what; the field is none when it is no more.
    private record Old(Optional<Long> field, String value) {
    }

    PutBack putBack(TrailLine line) {
        return line.personId() == null ? putBack(line, ExtraSubject.ORGANISATION, line.organisationId()) : putBack(line, ExtraSubject.PERSON, line.personId());
    }

    private PutBack putBack(TrailLine line, ExtraSubject subject, long id) {
        var old = old(line, subject);
        var now = extras.of(subject, id);
        var wanted = old.field().filter(field -> extras.fields().field(field).isPresent()).map(field -> now.with(field, old.value()));
        if (wanted.isEmpty() || !ExtraValueService.problems(extras.fields(), wanted.get()).isEmpty()) {
            return new PutBack.Refused(text("history.refused.linkGone"));
        }
        if (wanted.get().equals(now)) {
            return new PutBack.Refused(text("history.refused.same"));
        }
        return extras.change(subject, id, now, wanted.get())
                ? PutBack.Done.takenBackBy(() -> extras.change(subject, id, wanted.get(), now))
                : new PutBack.Refused(text("history.refused.rules"));
    }

    private Old old(TrailLine line, ExtraSubject subject) {
        if (line.kind() != ChangeKind.REMOVED) {
            return new Old(extras.fieldOf(subject, line.entityId()), line.before());
        }
        var fields = FieldsText.read(line.before());
        var choice = fields.getOrDefault("choice", "");
        return new Old(Optional.of(Long.valueOf(fields.get("field"))), choice.isEmpty() ? fields.get("content") : choice);
    }
}
