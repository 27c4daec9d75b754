package nl.buurtbrug.domain.organisation;

/// How far the partnership with an organisation is.
public enum Stage {
    IDENTIFIED,
    APPROACHED,
    IN_TALKS,
    ACTIVE,
    DORMANT,
    ENDED
}
