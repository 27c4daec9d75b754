package nl.buurtbrug.domain.overview;

/// A partner by way of whom people came.
///
/// @param kind the id of its kind
record Through(Long id, String name, Long kind, String kindName) {
}
