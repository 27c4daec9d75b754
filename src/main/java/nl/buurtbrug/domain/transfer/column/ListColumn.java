package nl.buurtbrug.domain.transfer.column;

import java.util.Optional;

/// One column of a list while it is being understood.
record ListColumn(int index, String header, ColumnValues values, Optional<HeaderReading> reading, Optional<TargetField> profiled, boolean readFromValues) {

    boolean is(Attribute attribute) {
        return reading.isPresent() && reading.get().attribute() == attribute;
    }

    ListColumn readAs(HeaderReading changed) {
        return new ListColumn(index, header, values, Optional.of(changed), profiled, readFromValues);
    }

    ListColumn readFromValuesAs(HeaderReading changed) {
        return new ListColumn(index, header, values, Optional.of(changed), profiled, true);
    }
}
