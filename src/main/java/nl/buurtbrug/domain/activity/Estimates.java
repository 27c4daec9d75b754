package nl.buurtbrug.domain.activity;

/// What the bureau or a partner thinks of those who came to a session, as a group.
///
/// @param newToUs      how many were not reached before
/// @param notMotivated how many did not come for the theme
/// @param strangersMet how many met people they did not know
/// @param wentOn       of how many the contact went on afterwards
public record Estimates(Share newToUs, Share notMotivated, Share strangersMet, Share wentOn, Basis basis) {

    public static final Estimates NONE = new Estimates(Share.UNKNOWN, Share.UNKNOWN, Share.UNKNOWN, Share.UNKNOWN, Basis.OWN_OBSERVATION);
}
