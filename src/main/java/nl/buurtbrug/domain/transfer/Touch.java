package nl.buurtbrug.domain.transfer;

/// A record that an import made or changed.
///
/// @param line   the first row that did
/// @param before what it held in the fields that changed, as JSON; "" for what is new
/// @param after  for a new organisation the phase and tags it came with, as JSON; for a tag on an organisation the tag;
///               for extra fields what they hold since; else ""
record Touch(int line, TouchedEntity entity, long id, int versionBefore, int versionAfter, String before, String after) {

    static Touch made(int line, TouchedEntity entity, long id, String after) {
        return new Touch(line, entity, id, 0, 0, "", after);
    }

    boolean isNew() {
        return before.isEmpty();
    }
}
