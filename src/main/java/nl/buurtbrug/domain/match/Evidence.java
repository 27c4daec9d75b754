package nl.buurtbrug.domain.match;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// How much a candidate has for it: sure of so much, doubtful for a reason, or nothing.
///
/// @param doubt      the message key of the reason; "" when there is no doubt
/// @param likelihood how likely it is, of 100; what is doubtful is less likely than what is sure
record Evidence(int strength, String doubt, int likelihood) {

    static final Evidence NONE = new Evidence(0, "", 0);

    static Evidence sure(int strength) {
        return new Evidence(strength, "", strength);
    }

    static Evidence doubt(String reasonKey, int likelihood) {
        return new Evidence(0, reasonKey, likelihood);
    }

    /// The best that can be said of a record with several faces.
    static <F> Evidence best(List<F> faces, Function<F, Evidence> weigh) {
        return faces.size() == 1 ? weigh.apply(faces.getFirst()) : faces.stream().map(weigh).max(Comparator.comparingInt(Evidence::likelihood)).orElse(NONE);
    }

    boolean isSure() {
        return strength > 0;
    }

    boolean isDoubt() {
        return !doubt.isEmpty();
    }
}
