package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.List;

/// What becomes of each column of a list, in the order of the columns.
///
/// @param defaultKind the kind of a new organisation when the list doesn't tell; 0 for "overig"
public record ImportMapping(List<ColumnChoice> columns, long defaultKind) {

    public ImportMapping {
        columns = List.copyOf(columns);
    }

    static ImportMapping of(List<ColumnProposal> proposals) {
        return new ImportMapping(proposals.stream().map(proposal -> new ColumnChoice(proposal.header(), proposal.field(), ExistingValue.KEEP)).toList(), 0);
    }

    /// @throws IllegalArgumentException for a column that is locked because it may not be kept
    public ImportMapping withField(int column, TargetField field) {
        if (columns.get(column).field() == TargetField.FORBIDDEN && field != TargetField.FORBIDDEN) {
            throw new IllegalArgumentException("Column " + column + " may not be kept");
        }
        return with(column, new ColumnChoice(columns.get(column).header(), field, columns.get(column).existing()));
    }

    public ImportMapping withExisting(int column, ExistingValue existing) {
        return with(column, new ColumnChoice(columns.get(column).header(), columns.get(column).field(), existing));
    }

    /// What the list may do to a field that has a value already; keeping, for a field that no column fills.
    public ExistingValue existing(RecordField field) {
        return new ColumnIndex(this).existing(field);
    }

    public ImportMapping withDefaultKind(long kind) {
        return new ImportMapping(columns, kind);
    }

    /// Columns that cannot become their field because an earlier one does.
    public List<Integer> clashes() {
        var clashes = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var field = columns.get(i).field();
            if (!field.isRepeatable() && columns.subList(0, i).stream().anyMatch(earlier -> earlier.field() == field)) {
                clashes.add(i);
            }
        }
        return clashes;
    }

    /// Whether there is a column that names an organisation or a person: without it no row can become anything.
    public boolean hasName() {
        return columns.stream().map(ColumnChoice::field).anyMatch(field -> switch (field) {
            case ORGANISATION_NAME, PERSON_NAME, PERSON_FIRST_NAME, PERSON_LAST_NAME -> true;
            default -> false;
        });
    }

    private ImportMapping with(int column, ColumnChoice choice) {
        var changed = new ArrayList<>(columns);
        changed.set(column, choice);
        return new ImportMapping(changed, defaultKind);
    }
}
