package nl.buurtbrug.domain.transfer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// Brings what a row says of a role into what is known of it: what is missing is filled in, what is there stays.
final class RoleMerge {

    private RoleMerge() {
    }

    /// Dates that contradict the one that is there are not taken.
    static AffiliationDetails merge(AffiliationDetails known, AffiliationDetails inFile) {
        var role = known.role().isEmpty() ? inFile.role() : known.role();
        var merged = new AffiliationDetails(role, known.from().or(inFile::from), known.until().or(inFile::until), known.mainContact(), known.keyFigure());
        return merged.problems().isEmpty() ? merged : new AffiliationDetails(role, known.from(), known.until(), known.mainContact(), known.keyFigure());
    }

    /// The dates of which the file tells something else than what stays there.
    static List<RecordField> kept(AffiliationDetails merged, AffiliationDetails inFile) {
        var kept = new ArrayList<RecordField>(0);
        if (inFile.from().isPresent() && !inFile.from().equals(merged.from())) {
            kept.add(RecordField.ROLE_FROM);
        }
        if (inFile.until().isPresent() && !inFile.until().equals(merged.until())) {
            kept.add(RecordField.ROLE_UNTIL);
        }
        return kept;
    }

    static List<FieldChange> changes(AffiliationDetails before, AffiliationDetails merged) {
        var changes = new ArrayList<FieldChange>(0);
        add(changes, RecordField.ROLE, before.role(), merged.role());
        add(changes, RecordField.ROLE_FROM, shown(before.from()), shown(merged.from()));
        add(changes, RecordField.ROLE_UNTIL, shown(before.until()), shown(merged.until()));
        return changes;
    }

    /// A new role changes something, also when it has no name.
    static List<FieldChange> added(AffiliationDetails role) {
        var changes = changes(AffiliationDetails.EMPTY, role);
        if (role.role().isEmpty()) {
            changes.addFirst(new FieldChange(RecordField.ROLE, "", ""));
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, RecordField field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String shown(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
