package nl.buurtbrug.domain.organisation;

/// A tag as it hangs on an organisation.
public record HungTag(Long id, Long organisation, Long tag) {
}
