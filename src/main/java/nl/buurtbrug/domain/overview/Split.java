package nl.buurtbrug.domain.overview;

/// By what the people reached are told apart.
public enum Split {
    /// By month, or by year where the period is long.
    TIME,
    STRATEGY,
    /// By the kind of the partner by way of whom they came.
    KIND,
    /// By the partner by way of whom they came.
    THROUGH,
    AGES
}
