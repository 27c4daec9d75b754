package nl.buurtbrug.ui.common;

/// One value to narrow a list by, and how many rows a click would give.
public record FacetOption<V>(V value, String words, long count) {
}
