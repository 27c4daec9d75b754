package nl.buurtbrug.domain.person;

/// Why the bureau may keep someone's contact data: those of GDPR art. 6(1) that fit professional contacts.
public enum LegalBasis {
    LEGITIMATE_INTEREST,
    PUBLIC_TASK,
    CONSENT,
    CONTRACT
}
