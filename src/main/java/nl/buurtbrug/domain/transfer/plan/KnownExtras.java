package nl.buurtbrug.domain.transfer.plan;

import java.util.Map;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;

/// What records had in their extra fields when a plan was made, by id. Nothing is read for a list that tells of none.
public record KnownExtras(ExtraFields fields, Map<Long, ExtraValues> organisations, Map<Long, ExtraValues> people) {

    static final KnownExtras NONE = new KnownExtras(ExtraFields.NONE, Map.of(), Map.of());

    /// What a record has.
    public ExtraValues of(ExtraSubject subject, long id) {
        return (subject == ExtraSubject.ORGANISATION ? organisations : people).getOrDefault(id, ExtraValues.NONE);
    }

    /// The same as a plan compares it: a choice by its name.
    String value(ExtraSubject subject, long id, long field) {
        var value = of(subject, id).of(field);
        return fields.field(field).filter(known -> known.type() == ExtraType.CHOICE).map(known -> known.words(value)).orElse(value);
    }
}
