package nl.buurtbrug.domain.transfer.mapping;

/// A column that becomes an extra field, and what it may do to values that are there.
public record ExtraColumn(int column, ExtraTarget target, ExistingValue existing) {

    /// Names the field within a plan: its id, or a number below 0 while it is still to be made.
    public long number() {
        return target.isNew() ? -1L - column : target.id();
    }
}
