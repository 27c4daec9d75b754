package nl.buurtbrug.app;

import java.util.Optional;
import nl.buurtbrug.ui.common.Place;

/// The pages whose drafts are kept, each by a name that can be one of a file.
final class DraftPage {

    private DraftPage() {
    }

    static Optional<String> name(Place place) {
        return switch (place) {
            case Place.Organisation(long id) -> Optional.of("partner-" + id);
            case Place.NewOrganisation() -> Optional.of("newpartner-0");
            case Place.Person(long id) -> Optional.of("person-" + id);
            case Place.NewPerson(Optional<Long> organisation) -> Optional.of("newperson-" + organisation.orElse(0L));
            case Place.Activity(long id) -> Optional.of("activity-" + id);
            default -> Optional.empty();
        };
    }

    /// @param name as [#name(Place)] gave it; a file with another name is none of ours
    static Optional<Place> place(String name) {
        if (!name.matches("[a-z]+-[0-9]{1,18}")) {
            return Optional.empty();
        }
        var id = Long.parseLong(name.substring(name.indexOf('-') + 1));
        return Optional.ofNullable(switch (name.substring(0, name.indexOf('-'))) {
            case "partner" -> new Place.Organisation(id);
            case "newpartner" -> new Place.NewOrganisation();
            case "person" -> new Place.Person(id);
            case "newperson" -> new Place.NewPerson(id == 0 ? Optional.empty() : Optional.of(id));
            case "activity" -> new Place.Activity(id);
            default -> null;
        });
    }
}
