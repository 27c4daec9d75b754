package nl.buurtbrug.domain.overview;

/// A group in a neighbourhood, by number.
///
/// @param neighbourhood 0 for several or none
record Spot(long neighbourhood, long group) {
}
