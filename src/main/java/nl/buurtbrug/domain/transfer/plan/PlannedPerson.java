package nl.buurtbrug.domain.transfer.plan;

import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.Known;

/// A person that rows of a list are about.
public final class PlannedPerson extends Planned<PersonDetails, PersonFace> {

    PlannedPerson(int number, Known<PersonDetails, PersonFace> known) {
        super(number, known);
    }

    PlannedPerson(int number, int line, PersonDetails details, PersonFace face) {
        super(number, line, details, face);
    }

    void become(PersonDetails merged, int byLine) {
        become(merged, PersonFace.of(merged), byLine);
    }
}
