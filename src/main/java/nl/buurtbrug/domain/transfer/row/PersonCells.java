package nl.buurtbrug.domain.transfer.row;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.transfer.column.DateText;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.row.Reading.PersonReading;
import nl.buurtbrug.language.Text;

/// Reads what a row says about a person and a role.
final class PersonCells {

    private static final Set<String> SALUTATIONS = Set.of("dhr", "heer", "de", "hr", "meneer", "mw", "mevr", "mevrouw", "mej", "mejuffrouw", "mr", "mrs", "ms", "miss",
            "herr", "frau", "fam", "familie", "gezin", "tav");

    private final ExtraCells extras;

    PersonCells(ExtraCells extras) {
        this.extras = extras;
    }

    PersonReading read(RowView row, RowFindings findings) {
        var name = PersonNameCells.read(row, findings);
        var reach = ReachCells.read(PersonNameCells.withAddresses(row), row.values(TargetField.PERSON_PHONE), findings);
        var role = new AffiliationDetails(role(row, aside(name.title())), date(row, TargetField.ROLE_FROM, findings), date(row, TargetField.ROLE_UNTIL, findings), false, false);
        var title = title(name.title());
        if (!title.isEmpty()) {
            findings.note(title);
        }
        var channel = channel(row, findings);
        var ofExtras = extras.read(row, ExtraSubject.PERSON, findings);
        var note = findings.noteWith(row.joined(TargetField.PERSON_NOTE));
        return new PersonReading(new PersonDetails(name.first(), name.prefix(), name.last(), reach.emails(), reach.phones(), channel, "", false, false, note,
                LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), role, row.history(TargetField.PERSON_HISTORY), ofExtras);
    }

    /// What stands in brackets behind a name is a role more often than not.
    private static String aside(String title) {
        var open = title.indexOf('(');
        return open < 0 ? "" : title.substring(open + 1).replace(")", "").strip();
    }

    /// Degrees, without forms of address: those tell no more than a gender.
    private static String title(String title) {
        var open = title.indexOf('(');
        var before = open < 0 ? title : title.substring(0, open);
        return Stream.of(before.split("[\\s/]+")).filter(word -> !word.isEmpty() && !SALUTATIONS.contains(word.toLowerCase(Locale.ROOT).replace(".", "")))
                .collect(Collectors.joining(" "));
    }

    private static String role(RowView row, String aside) {
        var role = row.value(TargetField.ROLE);
        var department = row.value(TargetField.ROLE_DEPARTMENT);
        return Stream.of(role.isEmpty() ? aside : role, department).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> date(RowView row, TargetField field, RowFindings findings) {
        var text = row.value(field);
        var date = text.isEmpty() ? Optional.<LocalDate>empty() : DateText.parse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            findings.note(Text.text(field.messageKey()) + " " + text);
            findings.remark(Remark.of("import.remark.dateAsNote", text));
        }
        return date;
    }

    private static PreferredChannel channel(RowView row, RowFindings findings) {
        var text = row.value(TargetField.PERSON_CHANNEL);
        var channel = switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> PreferredChannel.NO_PREFERENCE;
            case "e-mail", "email", "mail" -> PreferredChannel.EMAIL;
            case "telefoon", "bellen", "tel", "phone", "call", "mobiel", "telefonisch" -> PreferredChannel.CALL;
            case "whatsapp", "sms", "app", "bericht", "message", "signal", "text" -> PreferredChannel.MESSAGE;
            default -> PreferredChannel.NO_PREFERENCE;
        };
        if (channel == PreferredChannel.NO_PREFERENCE && !text.isEmpty()) {
            findings.note(text);
            findings.remark(Remark.of("import.remark.channelAsNote", text));
        }
        return channel;
    }
}
