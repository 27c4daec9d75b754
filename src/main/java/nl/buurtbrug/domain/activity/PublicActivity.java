package nl.buurtbrug.domain.activity;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// What everybody may know of an activity: nothing here tells what the bureau wants with it.
///
/// @param title      what people outside call it
/// @param invitation what people are invited with; "" for nothing yet
/// @param sender     the name of the partner in whose name that is; "" for none
/// @param sessions   those that were not cancelled, by day
/// @param partners   in the order in which they came; one with two roles stands there twice
public record PublicActivity(Long id, String title, String invitation, String sender, List<Occasion> sessions, List<Partner> partners, List<String> neighbourhoods) {

    /// A session that takes or took place.
    public record Occasion(Long id, SessionTime time, String place, SessionPart part) {
    }

    /// A partner in it.
    public record Partner(Long organisation, String name, PartnerRole role) {
    }

    public PublicActivity {
        sessions = List.copyOf(sessions);
        partners = List.copyOf(partners);
        neighbourhoods = List.copyOf(neighbourhoods);
    }

    /// The names of the partners, each once, with commas between them.
    public String withWhom() {
        return partners.stream().map(Partner::name).distinct().collect(joining(", "));
    }
}
