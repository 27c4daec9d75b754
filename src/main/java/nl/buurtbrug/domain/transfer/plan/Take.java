package nl.buurtbrug.domain.transfer.plan;

import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// What is done with the value a row has for a field.
enum Take {
    LEAVE, FILL, REPLACE, REPLACE_OR_EMPTY;

    /// As the columns of the list say.
    static Function<RecordField, Take> by(ColumnIndex columns) {
        return field -> of(columns.existing(field));
    }

    static Take of(ExistingValue existing) {
        return switch (existing) {
            case KEEP -> FILL;
            case OVERWRITE -> REPLACE;
            case MAY_EMPTY -> REPLACE_OR_EMPTY;
        };
    }

    /// As the user chose for one row, an empty value too where that could be chosen.
    static Function<RecordField, Take> only(Set<RecordField> fromFile) {
        return field -> fromFile.contains(field) ? REPLACE_OR_EMPTY : LEAVE;
    }

    /// Whether the value of the file comes in the place of what is there.
    boolean takes(String known, String inFile) {
        return !known.equals(inFile) && switch (this) {
            case LEAVE -> false;
            case FILL -> known.isEmpty();
            case REPLACE -> !inFile.isEmpty();
            case REPLACE_OR_EMPTY -> true;
        };
    }
}
