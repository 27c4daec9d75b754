package nl.buurtbrug.domain.transfer.work;

import java.util.Optional;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;

/// A contact moment that rows of a list tell of.
public final class PlannedMoment {

    private final Optional<Moment> known;
    private MomentDetails details;
    private int line;
    private int toldBy;

    PlannedMoment(Moment known) {
        this.known = Optional.of(known);
        this.details = known.details();
    }

    PlannedMoment(MomentDetails details, int line) {
        this.known = Optional.empty();
        this.details = details;
        this.line = line;
        this.toldBy = line;
    }

    void become(MomentDetails other, int byLine) {
        line = other.equals(details) ? line : byLine;
        details = other;
        toldBy = byLine;
    }

    /// The row that tells of it; 0 for none so far.
    int toldBy() {
        return toldBy;
    }

    public Optional<Moment> known() {
        return known;
    }

    /// People and partners that are still to be made have numbers below 0.
    public MomentDetails details() {
        return details;
    }

    /// The row that makes or changes it; 0 for none.
    public int line() {
        return line;
    }

    public boolean isNew() {
        return known.isEmpty();
    }

    public boolean isChanged() {
        return known.filter(moment -> !moment.details().equals(details)).isPresent();
    }
}
