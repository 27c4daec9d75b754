package nl.buurtbrug.domain.contact;

/// Who promised it.
public enum Debtor {
    BUREAU,
    PARTNER
}
