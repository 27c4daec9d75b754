package nl.buurtbrug.domain.merge;

/// A record that may be merged, as its list has it.
///
/// @param sample whether it was invented
record Candidate(long id, int version, String name, boolean archived, boolean sample) {
}
