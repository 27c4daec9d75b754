package nl.buurtbrug.domain.match;

import java.util.List;

/// How likely two records are one and the same, and why.
///
/// @param likelihood of 100; from 50 an import takes them for the same without asking
/// @param signs      what speaks for it first
public record Likeness(int likelihood, List<Sign> signs) {

    /// Of two records that nobody laid beside each other.
    public static final Likeness NONE = new Likeness(0, List.of());

    /// Less than anything an import goes by.
    public static final int PERHAPS = 20;

    private static final int SURE = 80;
    private static final int PROBABLE = 50;

    /// An import would take the one for the other without asking.
    public boolean isSure() {
        return likelihood >= SURE;
    }

    public boolean isProbable() {
        return likelihood >= PROBABLE;
    }
}
