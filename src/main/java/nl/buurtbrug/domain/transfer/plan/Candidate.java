package nl.buurtbrug.domain.transfer.plan;

import java.util.List;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.row.Remark;

/// A record that a doubtful row may be about.
///
/// @param person   whether it is a person, else an organisation
/// @param key      names it in a decision; its line tells the row of the same list that makes it
/// @param title    its name
/// @param archived whether it was put away
/// @param reason   why it may be the same
/// @param fields   each field that either of them has, side by side
public record Candidate(boolean person, RecordKey key, String title, boolean archived, Remark reason, List<FieldComparison> fields) {

    /// A field of a doubtful row beside the candidate's, as they are shown.
    public record FieldComparison(RecordField field, String inFile, String known, boolean same) {
    }
}
