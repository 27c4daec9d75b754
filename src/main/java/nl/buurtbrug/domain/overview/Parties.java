package nl.buurtbrug.domain.overview;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSummary;

/// Whom and what follow-ups and talks are about, inside a transaction; without what lies in the bin.
final class Parties {

    private final OverviewSources sources;
    private final Map<Long, String> activities;

    /// @param followUps those that are asked about
    Parties(OverviewSources sources, Collection<FollowUpSummary> followUps) {
        this.sources = sources;
        activities = sources.activities().titles(followUps.stream().flatMap(followUp -> followUp.details().about().activity().stream()).distinct().toList());
    }

    /// The partner that it belongs to, else the person, else the activity.
    Optional<Party> of(FollowUpSummary followUp) {
        var about = followUp.details().about();
        if (about.organisation().isPresent()) {
            return about.organisation().flatMap(this::partner);
        }
        return about.person().isPresent() ? about.person().flatMap(this::person) : about.activity().flatMap(this::activity);
    }

    Optional<Party> partner(long id) {
        return sources.directory().partner(id).map(PartnerSummary::name).map(name -> new Party(Subject.PARTNER, id, name));
    }

    Optional<Party> person(long id) {
        return sources.directory().person(id).map(PersonSummary::name).map(name -> new Party(Subject.PERSON, id, name));
    }

    private Optional<Party> activity(long id) {
        return Optional.ofNullable(activities.get(id)).map(title -> new Party(Subject.ACTIVITY, id, title));
    }
}
