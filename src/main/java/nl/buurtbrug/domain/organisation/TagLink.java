package nl.buurtbrug.domain.organisation;

/// A tag on an organisation, by their ids.
public record TagLink(Long organisationId, Long tagId) {
}
