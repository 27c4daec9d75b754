package nl.buurtbrug.domain.transfer;

import java.util.Optional;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.KnownRecords.KnownPerson;

/// A person that rows of a list are about, with what becomes of them so far.
final class PlannedPerson {

    private final int number;
    private final RecordKey key;
    private final Optional<KnownPerson> known;
    private PersonDetails details;
    private PersonFace face;
    private int line;

    PlannedPerson(int number, KnownPerson known) {
        this.number = number;
        this.key = RecordKey.kept(known.id());
        this.known = Optional.of(known);
        this.details = known.details();
        this.face = known.face();
    }

    PlannedPerson(int number, int line, PersonDetails details, PersonFace face) {
        this.number = number;
        this.key = RecordKey.madeBy(line);
        this.known = Optional.empty();
        this.line = line;
        this.details = details;
        this.face = face;
    }

    void become(PersonDetails merged, int byLine) {
        details = merged;
        face = PersonFace.of(merged);
        line = line == 0 ? byLine : line;
    }

    int number() {
        return number;
    }

    RecordKey key() {
        return key;
    }

    /// What is kept of them now; empty when new.
    Optional<KnownPerson> known() {
        return known;
    }

    boolean isNew() {
        return known.isEmpty();
    }

    boolean isChanged() {
        return known.isPresent() && line != 0;
    }

    PersonDetails details() {
        return details;
    }

    PersonFace face() {
        return face;
    }

    /// The first row that makes or changes them; 0 when none does.
    int line() {
        return line;
    }
}
