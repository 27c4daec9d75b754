package nl.buurtbrug.domain.activity;

import java.util.Optional;

/// What everybody may read of an activity.
///
/// @param title      "" where it is called as within the bureau
/// @param invitation what people are invited with
/// @param sender     the id of the partner in whose name that is
public record PublicSide(String title, String invitation, Optional<Long> sender) {

    public static final PublicSide EMPTY = new PublicSide("", "", Optional.empty());

    public PublicSide {
        title = title.strip();
        invitation = invitation.strip();
    }
}
