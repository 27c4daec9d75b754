package nl.buurtbrug.domain.overview;

/// Whom or what something to be done, or a talk, is about.
///
/// @param name what it is called
public record Party(Subject kind, long id, String name) {
}
