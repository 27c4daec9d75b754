package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// Reads who a row is about, from one cell or from several. Of two people in one name the first is taken, and the second goes into the note.
final class PersonNameCells {

    private static final Pattern WITH_ADDRESS = Pattern.compile("\\s*(\"[^<>@\"]*\\p{L}[^<>@\"]*\"|[^<>@\"]*\\p{L}[^<>@\"]*)\\s*<([^<>\\s]+@[^<>\\s]+)>\\s*[;,]?\\s*");
    private static final Pattern TWO = Pattern.compile("(.+?)(?:\\s+(?:en|and|und|e/o|&|\\+)\\s+|\\s*[/;&+]\\s*)(\\p{Lu}.*|(?:mw|mevr|mevrouw|dhr|hr|heer|de|van)\\b.*)");
    private static final String FORM = "(?:de\\s+)?(?:heer|hr|dhr|mw|mevr|mevrouw|mr|mrs)\\.?";
    private static final Pattern COUPLE = Pattern.compile("(?i)" + FORM + "\\s*(?:en|and|&|/|\\+)\\s*(" + FORM + "\\s+.+)");
    private static final Pattern COMPANY = Pattern.compile("(?i).*\\b(?:zonen|zn|zoon|dochters?|co|partners|vof|bv)\\b.*");

    private PersonNameCells() {
    }

    static PersonName read(RowView row, RowFindings findings) {
        var whole = row.value(TargetField.PERSON_NAME);
        if (whole.isEmpty() && Stream.of(TargetField.PERSON_LAST_NAME, TargetField.PERSON_FIRST_NAME, TargetField.PERSON_INITIALS).allMatch(field -> row.value(field).isEmpty())) {
            whole = String.join(" ", row.values(TargetField.PERSON_EMAIL));
            if (!WITH_ADDRESS.matcher(whole).matches()) {
                return PersonName.EMPTY;
            }
        }
        var addressed = WITH_ADDRESS.matcher(whole);
        var bare = addressed.matches() ? addressed.group(1).replace("\"", "") : whole;
        var couple = COUPLE.matcher(bare);
        return single(name(row, couple.matches() ? couple.group(1) : bare), findings);
    }

    /// The cells with e-mail addresses, and the name's where it is written as in a mail program: "Jan Jansen <jan@x.nl>".
    static List<String> withAddresses(RowView row) {
        var cells = new ArrayList<>(row.values(TargetField.PERSON_EMAIL));
        var addressed = WITH_ADDRESS.matcher(row.value(TargetField.PERSON_NAME));
        if (addressed.matches()) {
            cells.add(addressed.group(2));
        }
        return cells;
    }

    /// "Jan en Marie de Vries" are two people with one last name, "Piet Pos / Els Kok" are two with their own.
    private static PersonName single(PersonName name, RowFindings findings) {
        var given = TWO.matcher(name.first());
        var together = TWO.matcher(name.full());
        if (!together.matches() || COMPANY.matcher(name.full()).matches() || name.full().indexOf('@') >= 0) {
            return name;
        }
        var second = PersonName.parse(together.group(2));
        var first = given.matches() && isGiven(given.group(1), second) ? new PersonName(given.group(1), second.prefix(), second.last()) : PersonName.parse(together.group(1));
        findings.note(second.full());
        findings.remark(Remark.of("import.remark.secondPerson", second.full()));
        return withTitle(name.title(), first);
    }

    /// Whether this is a first name only, so that the last name of the other is theirs too.
    private static boolean isGiven(String text, PersonName other) {
        return text.indexOf(' ') < 0 && !other.first().isEmpty();
    }

    private static PersonName withTitle(String title, PersonName name) {
        return new PersonName((title + " " + name.title()).strip(), name.first(), name.prefix(), name.last());
    }

    private static PersonName name(RowView row, String whole) {
        var first = row.value(TargetField.PERSON_FIRST_NAME);
        var given = first.isEmpty() ? row.value(TargetField.PERSON_INITIALS) : first;
        var prefix = row.value(TargetField.PERSON_PREFIX);
        var last = row.value(TargetField.PERSON_LAST_NAME);
        if (last.isEmpty()) {
            return whole.isEmpty() ? PersonName.parse((given + " " + prefix).strip()) : PersonName.parse(whole);
        }
        return prefix.isEmpty() ? withPrefixFound(given, last) : new PersonName(given, prefix, last);
    }

    /// A last name may bring its prefix along: "van der Meer", "Meer, van der".
    private static PersonName withPrefixFound(String given, String last) {
        if (last.indexOf(' ') < 0 && last.indexOf(',') < 0 && last.indexOf('\'') < 0) {
            return new PersonName(given, "", last);
        }
        var turned = last.indexOf(',') >= 0 ? PersonName.parse(last) : PersonName.EMPTY;
        if (!turned.last().isEmpty() && turned.first().isEmpty()) {
            return new PersonName(given, turned.prefix(), turned.last());
        }
        var parsed = PersonName.parse("Xander " + last);
        return parsed.first().equals("Xander") && !parsed.prefix().isEmpty() && !parsed.last().isEmpty()
                ? new PersonName(given, parsed.prefix(), parsed.last())
                : new PersonName(given, "", last);
    }
}
