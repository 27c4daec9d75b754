package nl.buurtbrug.domain.transfer.match;

/// How much a candidate has for it: sure of so much, doubtful for a reason, or nothing.
///
/// @param doubt the message key of the reason; "" when there is no doubt
record Evidence(int strength, String doubt) {

    static final Evidence NONE = new Evidence(0, "");

    static Evidence sure(int strength) {
        return new Evidence(strength, "");
    }

    static Evidence doubt(String reasonKey) {
        return new Evidence(0, reasonKey);
    }

    boolean isSure() {
        return strength > 0;
    }

    boolean isDoubt() {
        return !doubt.isEmpty();
    }
}
