package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.directory.RoleSummary;

/// What may stand beside the names in a list of people, in the order of the paper.
public enum PersonColumn {
    ROLES(34),
    PHONES(18),
    EMAILS(28),
    SPECIAL(17);

    private final int width;

    PersonColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    public String title() {
        return switch (this) {
            case ROLES -> text("report.person.roles");
            case PHONES -> text("report.person.phones");
            case EMAILS -> text("report.person.emails");
            case SPECIAL -> text("people.facet.special");
        };
    }

    /// Who does not want to be called or mailed has no number or address on paper.
    String cell(PersonSummary row) {
        return switch (this) {
            case ROLES -> row.roles().stream().filter(RoleSummary::current).map(PersonColumn::role).collect(Collectors.joining("\n"));
            case PHONES -> row.doNotCall() ? FacetWords.position(Position.DO_NOT_CALL) : String.join("\n", row.phones());
            case EMAILS -> row.doNotMail() ? FacetWords.position(Position.DO_NOT_MAIL) : String.join("\n", row.emails());
            case SPECIAL -> special(row);
        };
    }

    private static String role(RoleSummary role) {
        return role.role().isBlank() ? role.organisation() : text("report.roleAt", role.organisation(), role.role());
    }

    private static String special(PersonSummary row) {
        var words = new ArrayList<String>();
        var current = row.roles().stream().filter(RoleSummary::current).toList();
        if (current.stream().anyMatch(role -> role.row().mainContact())) {
            words.add(FacetWords.position(Position.MAIN_CONTACT));
        }
        if (current.stream().anyMatch(role -> role.row().keyFigure())) {
            words.add(FacetWords.position(Position.KEY_FIGURE));
        }
        return String.join("\n", words);
    }
}
