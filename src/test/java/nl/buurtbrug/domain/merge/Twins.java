package nl.buurtbrug.domain.merge;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;

/// A town in which a club is there once, and may be there twice.
final class Twins {

    /// It tells of the merge and of its undoing.
    static final String[] HISTORY = {"change_set", "record_change"};
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    final long meerkoeten;

    private final TestOffice office;

    Twins(TestOffice office) {
        this.office = office;
        meerkoeten = new Town(office).withPeople().meerkoeten;
    }

    /// The club once more, with less in it.
    long twin() {
        var details = new OrganisationDetails("SV Meerkoeten", office.lists.createKind("welzijn"), new Address("Sportlaan", "4", "9990 AB", "Beekerdam"), Address.EMPTY,
                Optional.empty(), "bestuur@demeerkoeten.example", "", "", "01234567", Optional.empty(), 0, "De kantine is dicht in juli.");
        return office.organisations.create(details, Origin.TYPED, new PhaseDetails(Stage.IDENTIFIED, JUNE, ""));
    }

    Comparison compare(long one, long other) {
        return office.merges.compare(RecordKind.ORGANISATION, one, other).orElseThrow();
    }

    MergeResult.Done merge(RecordKind kind, long one, long other) {
        var read = office.merges.compare(kind, one, other).orElseThrow();
        return (MergeResult.Done) office.merges.merge(read, read.proposal(), "Marieke Vos");
    }

    void give(long organisation, ExtraValues values) {
        office.extras.change(ExtraSubject.ORGANISATION, organisation, ExtraValues.NONE, values);
    }

    static FieldPair field(Comparison pair, MergeField field) {
        return pair.fields().stream().filter(each -> each.field().equals(field)).findFirst().orElseThrow();
    }
}
