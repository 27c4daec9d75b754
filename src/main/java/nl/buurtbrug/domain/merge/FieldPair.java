package nl.buurtbrug.domain.merge;

/// A field of two records beside each other, as people read it.
///
/// @param first    "" for nothing
/// @param mayJoin  whether both values can be put together
/// @param proposed what most people would choose
public record FieldPair(MergeField field, String first, String second, boolean mayJoin, Side proposed) {

    public boolean isSame() {
        return first.equals(second);
    }
}
