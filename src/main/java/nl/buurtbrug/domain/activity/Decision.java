package nl.buurtbrug.domain.activity;

/// What people decided on an activity; how far it is follows from its sessions.
public enum Decision {
    IDEA, GOING_ON, CANCELLED
}
