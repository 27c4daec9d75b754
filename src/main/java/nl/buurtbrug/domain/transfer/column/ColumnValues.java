package nl.buurtbrug.domain.transfer.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The values of one column in the rows looked at.
final class ColumnValues {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;

    private final List<String> filled;
    private final Map<ValueShape, Double> shares = new EnumMap<>(ValueShape.class);

    ColumnValues(List<List<String>> rows, int column) {
        filled = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip()).filter(value -> !value.isEmpty()).toList();
    }

    List<String> filled() {
        return filled;
    }

    int count() {
        return filled.size();
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    /// How many of the filled cells look like this, from 0 to 1.
    double share(ValueShape shape) {
        return shares.computeIfAbsent(shape, wanted -> isEmpty() ? 0 : (double) filled.stream().filter(wanted::fits).count() / filled.size());
    }

    boolean mostly(ValueShape shape) {
        return share(shape) >= 0.8;
    }

    boolean repeats() {
        return count() >= 4 && filled.stream().distinct().count() <= 0.6 * count();
    }

    List<String> samples() {
        return filled.stream().distinct().limit(SAMPLES).map(ColumnValues::shortened).toList();
    }

    private static String shortened(String value) {
        var oneLine = value.replaceAll("\\s+", " ");
        return oneLine.length() <= LONGEST_SAMPLE ? oneLine : oneLine.substring(0, LONGEST_SAMPLE - 1) + "…";
    }
}
