package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.PersonDetails;

/// The cells about someone on the overview of a partner: name, role, how to reach and when.
///
/// Who does not want to be called or mailed has no number or address on paper.
final class PersonLine {

    private PersonLine() {
    }

    static List<String> of(RoleSummary role, PersonDetails person) {
        return List.of(role.person(), role(role), reach(person), wishes(person));
    }

    /// The name and what the person is there: no numbers, no addresses, no wishes.
    static List<String> outgoing(RoleSummary role) {
        return List.of(role.person(), role.role().isBlank() ? "" : role.role().substring(0, 1).toUpperCase(Locale.ROOT) + role.role().substring(1));
    }

    private static String role(RoleSummary role) {
        var words = new ArrayList<String>();
        if (!role.role().isBlank()) {
            words.add(role.role());
        }
        if (role.row().mainContact()) {
            words.add(FacetWords.position(Position.MAIN_CONTACT));
        }
        if (role.row().keyFigure()) {
            words.add(FacetWords.position(Position.KEY_FIGURE));
        }
        var together = String.join(", ", words);
        return together.isEmpty() ? "" : together.substring(0, 1).toUpperCase(Locale.ROOT) + together.substring(1);
    }

    private static String reach(PersonDetails person) {
        var lines = new ArrayList<String>();
        if (!person.doNotCall()) {
            lines.addAll(person.phones());
        }
        if (!person.doNotMail()) {
            lines.addAll(person.emails());
        }
        return String.join("\n", lines);
    }

    private static String wishes(PersonDetails person) {
        var lines = new ArrayList<String>();
        if (!person.bestTime().isEmpty() && !person.doNotCall()) {
            lines.add(person.bestTime());
        }
        switch (person.preferredChannel()) {
            case CALL -> lines.add(text("report.prefers.call"));
            case EMAIL -> lines.add(text("report.prefers.email"));
            case MESSAGE -> lines.add(text("report.prefers.message"));
            case NO_PREFERENCE -> { }
        }
        if (person.doNotCall()) {
            lines.add(FacetWords.position(Position.DO_NOT_CALL));
        }
        if (person.doNotMail()) {
            lines.add(FacetWords.position(Position.DO_NOT_MAIL));
        }
        return String.join("\n", lines);
    }
}
