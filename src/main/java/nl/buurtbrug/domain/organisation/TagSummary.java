package nl.buurtbrug.domain.organisation;

/// One tag in a list, and on how many organisations it hangs.
public record TagSummary(Long id, String name, Long organisations) {
}
