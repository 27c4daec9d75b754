package nl.buurtbrug.domain.organisation;

/// How many days at most there should be between two contacts with an organisation.
record ContactInterval(Long organisation, Integer days) {
}
