package nl.buurtbrug.domain.contact;

import java.util.List;
import nl.buurtbrug.domain.Alteration;

/// What was done to contact moments and to what was promised in them, to take it back together.
public record Logged(List<Alteration<Moment>> moments, List<Alteration<FollowUpSummary>> followUps) {

    public static final Logged NOTHING = new Logged(List.of(), List.of());

    public boolean isNothing() {
        return moments.isEmpty() && followUps.isEmpty();
    }
}
