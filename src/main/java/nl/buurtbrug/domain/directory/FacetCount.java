package nl.buurtbrug.domain.directory;

/// One value of a facet, and how many rows choosing it would show.
///
/// @param value the id of the kind, neighbourhood, staff member, tag or audience group (0 for none of these),
///              1 when the partner has gone quiet and 0 when not, or the ordinal of the [nl.buurtbrug.domain.organisation.Stage] or [Position];
///              of an extra field the id of the choice, or 1 when something is filled in
/// @param label the name it was given; "" for none and for values that have no name of their own
public record FacetCount(long value, String label, int count) {
}
