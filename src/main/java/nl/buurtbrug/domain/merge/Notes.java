package nl.buurtbrug.domain.merge;

/// Puts two notes together; what one of them says already is not said twice.
final class Notes {

    private Notes() {
    }

    static String joined(String one, String other) {
        if (one.contains(other)) {
            return one;
        }
        return other.contains(one) ? other : one + "\n\n" + other;
    }
}
