package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.FieldGroup;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;

/// Reads the rows of a list one after the other, with what those above tell: headings, another table, a name that is written only once.
public final class RowsInOrder {

    private static final Set<TargetField> PERSON = EnumSet.of(TargetField.PERSON_NAME, TargetField.PERSON_FIRST_NAME, TargetField.PERSON_LAST_NAME);
    private static final int FEW_COLUMNS = 3;
    private static final int MANY_DIGITS = 6;

    private final RowInterpreter interpreter;
    private final ColumnIndex index;
    private final int organisation;
    private final boolean ledByOrganisation;
    private String above = "";
    private int otherTable;

    public RowsInOrder(RowInterpreter interpreter) {
        this.interpreter = interpreter;
        this.index = interpreter.index();
        this.organisation = index.columns(TargetField.ORGANISATION_NAME).stream().findFirst().orElse(-1);
        var person = PERSON.stream().flatMap(field -> index.columns(field).stream()).mapToInt(Integer::intValue).min().orElse(-1);
        var tellsOtherwise = Stream.of(TargetField.values()).anyMatch(field -> field.tellsOfRow() && !index.columns(field).isEmpty());
        this.ledByOrganisation = organisation >= 0 && organisation < person && !tellsOtherwise;
    }

    /// Reads the next row; as it stands when the user mended it.
    ///
    /// @param mended the cells the user gave it instead
    public Reading read(int line, List<String> cells, Optional<List<String>> mended) {
        if (mended.isPresent()) {
            return interpreter.read(line, mended.get());
        }
        var row = new RowView(index, cells);
        if (row.isHeaderAgain()) {
            otherTable = 0;
        } else if (isHeaderOfOtherTable(cells)) {
            otherTable = line;
        }
        if (otherTable > 0) {
            return interpreter.refused(line, cells, otherTable == line ? Remark.of("import.refused.otherTable") : Remark.of("import.refused.inOtherTable", String.valueOf(otherTable)));
        }
        if (isHeading(row, cells)) {
            return interpreter.refused(line, cells, Remark.of("import.refused.heading", row.text(TargetField.ORGANISATION_NAME)));
        }
        if (isBelow(row)) {
            return interpreter.read(line, completed(cells)).with(Remark.of("import.remark.organisationAbove", above));
        }
        above = row.value(TargetField.ORGANISATION_NAME);
        return interpreter.read(line, cells);
    }

    /// All that is filled are names of columns, and one of them stands where values of its kind don't.
    private boolean isHeaderOfOtherTable(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        if (filled < 2 || cells.stream().anyMatch(RowsInOrder::isAddressOrNumber)) {
            return false;
        }
        var telling = false;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (!cell.isEmpty() && !ColumnProposer.isFieldWord(cell) && !ColumnProposer.knows(cell)) {
                return false;
            }
            telling |= ColumnProposer.isFieldWord(cell) && isNoPlaceForIt(i);
        }
        return telling;
    }

    /// No column is called so; looking for that first spares most rows the dictionary.
    private static boolean isAddressOrNumber(String cell) {
        return cell.indexOf('@') >= 0 || cell.chars().filter(Character::isDigit).limit(MANY_DIGITS).count() == MANY_DIGITS;
    }

    /// "E-mail" may be a preferred channel, a label or a note; it is no name, address or number.
    private boolean isNoPlaceForIt(int column) {
        return Stream.of(TargetField.values()).filter(field -> index.columns(field).contains(column)).anyMatch(field -> switch (field) {
            case ORGANISATION_NAME, ORGANISATION_EMAIL, ORGANISATION_PHONE, PERSON_EMAIL, PERSON_PHONE -> true;
            default -> PERSON.contains(field) || field.group() == FieldGroup.ADDRESS || field.group() == FieldGroup.POSTAL_ADDRESS;
        });
    }

    /// "SPORT" alone in a row is not the name of a club.
    private boolean isHeading(RowView row, List<String> cells) {
        return index.width() >= FEW_COLUMNS && cells.stream().filter(cell -> !cell.isBlank()).count() == 1 && ListValues.isWordForKind(row.value(TargetField.ORGANISATION_NAME));
    }

    /// A person in a list of organisations without one, as where cells of a spreadsheet were merged.
    private boolean isBelow(RowView row) {
        return ledByOrganisation && !above.isEmpty() && row.text(TargetField.ORGANISATION_NAME).isEmpty() && PERSON.stream().anyMatch(field -> !row.value(field).isEmpty())
                && Stream.of(TargetField.values()).filter(RowsInOrder::isOfOrganisation).allMatch(field -> row.values(field).isEmpty());
    }

    private static boolean isOfOrganisation(TargetField field) {
        return switch (field.group()) {
            case ORGANISATION, ADDRESS, POSTAL_ADDRESS -> true;
            default -> false;
        };
    }

    private List<String> completed(List<String> cells) {
        var completed = new ArrayList<>(cells);
        completed.set(organisation, above);
        return completed;
    }
}
