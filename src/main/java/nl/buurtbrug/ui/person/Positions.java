package nl.buurtbrug.ui.person;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Tone;

/// What is special about someone, in words and as badges.
final class Positions {

    private Positions() {
    }

    static List<Badge> of(PersonSummary row) {
        var badges = new ArrayList<Badge>();
        var current = row.roles().stream().filter(RoleSummary::current).toList();
        if (current.stream().anyMatch(role -> role.row().mainContact())) {
            badges.add(badge(Position.MAIN_CONTACT));
        }
        if (current.stream().anyMatch(role -> role.row().keyFigure())) {
            badges.add(badge(Position.KEY_FIGURE));
        }
        if (row.doNotCall()) {
            badges.add(badge(Position.DO_NOT_CALL));
        }
        if (row.doNotMail()) {
            badges.add(badge(Position.DO_NOT_MAIL));
        }
        return badges;
    }

    static Badge badge(Position position) {
        return switch (position) {
            case MAIN_CONTACT -> new Badge(Icon.MAIN_CONTACT, FacetWords.position(position), Tone.ACCENT);
            case KEY_FIGURE -> new Badge(Icon.KEY_FIGURE, FacetWords.position(position), Tone.ACCENT);
            case NO_ROLE -> new Badge(Icon.INFO, FacetWords.position(position), Tone.NEUTRAL);
            case DO_NOT_MAIL, DO_NOT_CALL -> new Badge(Icon.NOT_ALLOWED, FacetWords.position(position), Tone.WARNING);
        };
    }
}
