package nl.buurtbrug.ui.common;

/// Which column a table is sorted by, named by its message key, and in which direction.
public record Sorting(String column, boolean ascending) {
}
