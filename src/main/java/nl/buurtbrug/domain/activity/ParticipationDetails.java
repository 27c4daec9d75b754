package nl.buurtbrug.domain.activity;

import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What a partner does for an activity.
///
/// @param organisation the id of the partner
/// @param contribution what they bring in, in words
public record ParticipationDetails(long organisation, PartnerRole role, String contribution) {

    static final int CONTRIBUTION_LENGTH = 500;

    public ParticipationDetails {
        contribution = contribution.strip();
    }

    public List<Problem> problems() {
        return Problem.tooLong("participation.contribution", contribution, CONTRIBUTION_LENGTH).stream().toList();
    }
}
