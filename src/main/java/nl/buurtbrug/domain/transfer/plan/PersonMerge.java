package nl.buurtbrug.domain.transfer.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// Brings what a row says of a person into what is known, field by field.
final class PersonMerge {

    static final List<RecordField> FIELDS = List.of(RecordField.PERSON_NAME, RecordField.EMAILS, RecordField.PHONES, RecordField.CHANNEL, RecordField.PERSON_NOTE);

    private PersonMerge() {
    }

    /// The fields that change. Keeping what is there, e-mail addresses and phone numbers are added and a missing first name is filled in.
    static Set<RecordField> taken(PersonDetails known, PersonDetails inFile, Function<RecordField, Take> takes) {
        var taken = EnumSet.noneOf(RecordField.class);
        for (var field : FIELDS) {
            var take = takes.apply(field);
            var takesIt = switch (field) {
                case PERSON_NAME -> takesName(known, inFile, take);
                case EMAILS -> takesLines(known.emails(), inFile.emails(), take);
                case PHONES -> takesLines(known.phones(), inFile.phones(), take);
                default -> take.takes(shown(known, field), shown(inFile, field));
            };
            if (takesIt) {
                taken.add(field);
            }
        }
        return taken;
    }

    /// The fields of which the file tells something else than what stays there by the choice to keep it.
    static List<RecordField> kept(PersonDetails known, PersonDetails inFile, Function<RecordField, Take> takes) {
        return Stream.of(RecordField.CHANNEL, RecordField.PERSON_NOTE)
                .filter(field -> takes.apply(field) == Take.FILL && !shown(inFile, field).isEmpty() && !(shown(known, field) + "\n").startsWith(shown(inFile, field) + "\n")).toList();
    }

    private static boolean takesName(PersonDetails known, PersonDetails inFile, Take take) {
        if (take == Take.FILL) {
            return known.firstName().isEmpty() && !inFile.firstName().isEmpty() && known.lastName().equalsIgnoreCase(inFile.lastName());
        }
        return take != Take.LEAVE && !known.fullName().equals(inFile.fullName());
    }

    private static boolean takesLines(List<String> known, List<String> inFile, Take take) {
        return switch (take) {
            case LEAVE -> false;
            case FILL -> !known.containsAll(inFile);
            case REPLACE -> !inFile.isEmpty() && !known.equals(inFile);
            case REPLACE_OR_EMPTY -> !known.equals(inFile);
        };
    }

    static PersonDetails merge(PersonDetails known, PersonDetails inFile, Set<RecordField> taken, Function<RecordField, Take> takes) {
        if (taken.isEmpty()) {
            return known;
        }
        var named = taken.contains(RecordField.PERSON_NAME) ? known.withName(inFile.firstName(), inFile.prefix(), inFile.lastName()) : known;
        var emails = taken.contains(RecordField.EMAILS) ? lines(known.emails(), inFile.emails(), takes.apply(RecordField.EMAILS)) : known.emails();
        var phones = taken.contains(RecordField.PHONES) ? lines(known.phones(), inFile.phones(), takes.apply(RecordField.PHONES)) : known.phones();
        var channel = taken.contains(RecordField.CHANNEL) ? inFile.preferredChannel() : known.preferredChannel();
        var note = taken.contains(RecordField.PERSON_NOTE) ? inFile.note() : known.note();
        return new PersonDetails(named.firstName(), named.prefix(), named.lastName(), emails, phones, channel, known.bestTime(), known.doNotMail(), known.doNotCall(), note,
                known.legalBasis(), known.keepUntil());
    }

    private static List<String> lines(List<String> known, List<String> inFile, Take take) {
        if (take != Take.FILL) {
            return inFile;
        }
        var all = new LinkedHashSet<>(known);
        all.addAll(inFile);
        return List.copyOf(all);
    }

    /// A field as it compares and is shown.
    static String shown(PersonDetails details, RecordField field) {
        return switch (field) {
            case PERSON_NAME -> details.fullName();
            case EMAILS -> String.join(", ", details.emails());
            case PHONES -> String.join(", ", details.phones());
            case CHANNEL -> details.preferredChannel() == PreferredChannel.NO_PREFERENCE ? "" : details.preferredChannel().name();
            case PERSON_NOTE -> details.note();
            default -> "";
        };
    }
}
