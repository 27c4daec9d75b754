package nl.buurtbrug.domain.activity;

/// For whom of a family a session is.
public enum SessionPart {
    GENERAL, CHILDREN, PARENTS
}
