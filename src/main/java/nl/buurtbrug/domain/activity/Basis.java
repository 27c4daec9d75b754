package nl.buurtbrug.domain.activity;

/// On whose judgement the estimates of a session rest.
public enum Basis {
    OWN_OBSERVATION, PARTNERS_JUDGEMENT
}
