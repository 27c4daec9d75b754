package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The facets of a list and the values each has; a value gets a small code, so that counting is adding in an array.
final class FacetValues {

    private final List<Facet> facets;
    private final List<Coding> codings = new ArrayList<>();

    /// The codes of one facet; codes are given out, never taken back.
    private static final class Coding {

        private final Map<Long, int[]> codes = new HashMap<>();
        private long[] values = new long[0];

        int[] only(long value) {
            return codes.computeIfAbsent(value, _ -> {
                values = Arrays.copyOf(values, values.length + 1);
                values[values.length - 1] = value;
                return new int[] {values.length - 1};
            });
        }
    }

    FacetValues(List<Facet> facets) {
        this.facets = facets;
        facets.forEach(_ -> codings.add(new Coding()));
    }

    List<Facet> facets() {
        return facets;
    }

    /// The codes of a row's values; the same array for all rows with the same single value.
    synchronized int[] codes(Facet facet, long... rowValues) {
        var coding = codings.get(facets.indexOf(facet));
        return rowValues.length == 1 ? coding.only(rowValues[0])
                : Arrays.stream(rowValues).mapToInt(value -> coding.only(value)[0]).toArray();
    }

    /// The value behind each code of a facet.
    synchronized long[] values(int facet) {
        return codings.get(facet).values;
    }
}
