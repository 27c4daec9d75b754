package nl.buurtbrug.domain.transfer.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.Known;

/// A record that rows of a list are about, with what becomes of it so far.
///
/// @param <D> its details
/// @param <F> what it is recognised by
public class Planned<D, F> {

    private final int number;
    private final RecordKey key;
    private final Optional<Known<D, F>> known;
    private D details;
    private F face;
    private int line;
    private Map<Long, String> filled = Map.of();

    Planned(int number, Known<D, F> known) {
        this.number = number;
        this.key = RecordKey.kept(known.id());
        this.known = Optional.of(known);
        this.details = known.details();
        this.face = known.face();
    }

    Planned(int number, int line, D details, F face) {
        this.number = number;
        this.key = RecordKey.madeBy(line);
        this.known = Optional.empty();
        this.line = line;
        this.details = details;
        this.face = face;
    }

    final void become(D merged, F mergedFace, int byLine) {
        details = merged;
        face = mergedFace;
        changedBy(byLine);
    }

    final void changedBy(int byLine) {
        line = line == 0 ? byLine : line;
    }

    /// @param field see [nl.buurtbrug.domain.transfer.mapping.ExtraColumn#number]
    final void fill(long field, String value, int byLine) {
        if (filled.isEmpty()) {
            filled = HashMap.newHashMap(4);
        }
        filled.put(field, value);
        changedBy(byLine);
    }

    final Optional<String> filled(long field) {
        return Optional.ofNullable(filled.get(field));
    }

    /// What the list fills in in extra fields, or empties; see [nl.buurtbrug.domain.transfer.mapping.ExtraColumn#number].
    public final Map<Long, String> filled() {
        return filled;
    }

    public final int number() {
        return number;
    }

    public final RecordKey key() {
        return key;
    }

    /// What is kept of it now; empty when it is new.
    public final Optional<Known<D, F>> known() {
        return known;
    }

    public final boolean isNew() {
        return known.isEmpty();
    }

    public final boolean isChanged() {
        return known.isPresent() && line != 0;
    }

    public final boolean hasOtherDetails() {
        return known.filter(kept -> !kept.details().equals(details)).isPresent();
    }

    public final D details() {
        return details;
    }

    final F face() {
        return face;
    }

    /// The first row that makes or changes it; 0 when none does.
    public final int line() {
        return line;
    }
}
