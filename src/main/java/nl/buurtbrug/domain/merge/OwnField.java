package nl.buurtbrug.domain.merge;

import nl.buurtbrug.domain.extra.ExtraValueService;

/// A field that the bureau made itself.
public record OwnField(long id, String name) implements MergeField {

    @Override
    public String words() {
        return name;
    }

    @Override
    public String key() {
        return ExtraValueService.name(id);
    }
}
