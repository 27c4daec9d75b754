package nl.buurtbrug.ui.common;

/// Something found in the search over everything.
public record SearchHit(String group, Icon icon, String title, String detail, Place place) {
}
