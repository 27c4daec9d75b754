package nl.buurtbrug.domain.activity;

/// That a partner takes part in an activity, as it is kept.
public record Participation(Long id, Long activity, ParticipationDetails details) {

    Participation with(ParticipationDetails other) {
        return new Participation(id, activity, other);
    }
}
