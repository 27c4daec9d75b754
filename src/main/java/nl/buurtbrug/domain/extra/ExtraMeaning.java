package nl.buurtbrug.domain.extra;

/// What a word of a file means that is not among the choices of a field.
///
/// @param choice its id; 0 when there is nothing to keep
public record ExtraMeaning(Long field, String word, Long choice) {
}
