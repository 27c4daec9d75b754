package nl.buurtbrug.ui.reach;

import java.util.List;

/// From which numbers on a field of the matrix is darker. Four shades, whose bounds grow with the largest number.
///
/// @param bounds the least number of each shade
record Heat(List<Long> bounds) {

    private static final List<Long> PEOPLE = List.of(10L, 25L, 50L);
    private static final List<Long> PARTNERS = List.of(2L, 4L, 8L);
    private static final int ABOVE_LAST = 4;
    private static final List<Integer> STEPS = List.of(1, 2, 5);

    static Heat of(Layer layer, long largest) {
        var bounds = layer == Layer.PARTNERS ? PARTNERS : PEOPLE;
        for (long power = 1; ; power *= 10) {
            for (var step : STEPS) {
                var factor = power * step;
                if (largest < bounds.getLast() * factor * ABOVE_LAST) {
                    return new Heat(List.of(1L, bounds.get(0) * factor, bounds.get(1) * factor, bounds.get(2) * factor));
                }
            }
        }
    }

    /// 0 for none, else 1 to 4.
    int level(long number) {
        return (int) bounds.stream().filter(bound -> number >= bound).count();
    }
}
