package nl.buurtbrug.domain.activity;

/// How old the people in a number are.
public enum AgeBand {
    CHILDREN_0_12, YOUTH_13_17, YOUNG_18_26, ADULTS_27_65, ELDERLY_66_UP, MIXED
}
