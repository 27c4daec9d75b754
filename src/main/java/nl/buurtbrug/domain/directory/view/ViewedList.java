package nl.buurtbrug.domain.directory.view;

/// The lists that have saved views.
public enum ViewedList {
    PARTNERS,
    PEOPLE
}
