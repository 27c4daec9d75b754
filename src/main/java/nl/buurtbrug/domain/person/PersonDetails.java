package nl.buurtbrug.domain.person;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Lines;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a contact person: professional contact data only.
///
/// @param firstName or initials
/// @param prefix    "van der"; not counted in sorting
/// @param emails    the one to use first stands first
/// @param phones    the one to use first stands first
/// @param bestTime  when to call, in words
/// @param keepUntil when the data must go
public record PersonDetails(
        String firstName,
        String prefix,
        String lastName,
        List<String> emails,
        List<String> phones,
        PreferredChannel preferredChannel,
        String bestTime,
        boolean doNotMail,
        boolean doNotCall,
        String note,
        LegalBasis legalBasis,
        Optional<LocalDate> keepUntil) {

    public static final PersonDetails EMPTY = new PersonDetails("", "", "", List.of(), List.of(),
            PreferredChannel.NO_PREFERENCE, "", false, false, "", LegalBasis.LEGITIMATE_INTEREST, Optional.empty());

    public PersonDetails {
        firstName = firstName.strip();
        prefix = prefix.strip();
        lastName = lastName.strip();
        emails = clean(emails);
        phones = clean(phones);
        bestTime = bestTime.strip();
        note = note.strip();
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }

    public PersonDetails withName(String first, String newPrefix, String last) {
        return new PersonDetails(first, newPrefix, last, emails, phones, preferredChannel, bestTime, doNotMail, doNotCall, note, legalBasis, keepUntil);
    }

    public PersonDetails withReach(List<String> newEmails, List<String> newPhones) {
        return new PersonDetails(firstName, prefix, lastName, newEmails, newPhones, preferredChannel, bestTime, doNotMail, doNotCall, note,
                legalBasis, keepUntil);
    }

    public PersonDetails withNote(String newNote) {
        return new PersonDetails(firstName, prefix, lastName, emails, phones, preferredChannel, bestTime, doNotMail, doNotCall, newNote,
                legalBasis, keepUntil);
    }

    /// "Jan van der Meer".
    public String fullName() {
        return fullName(firstName, prefix, lastName);
    }

    /// "Meer, Jan van der": how a list of names is sorted and a register shows it.
    public String sortName() {
        var rest = (firstName + " " + prefix).strip();
        return rest.isEmpty() ? lastName : lastName + ", " + rest;
    }

    static String fullName(String first, String prefix, String last) {
        return Stream.of(first, prefix, last).filter(part -> !part.isEmpty()).collect(joining(" "));
    }

    /// Everything that has to be mended before this can be kept, by field.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.tooLong("person.firstName", firstName, Person.FIRST_NAME_LENGTH).ifPresent(problems::add);
        Problem.tooLong("person.prefix", prefix, Person.PREFIX_LENGTH).ifPresent(problems::add);
        Problem.required("person.lastName", lastName, Person.LAST_NAME_LENGTH).ifPresent(problems::add);
        linesProblem("person.emails", emails, Person.EMAILS_LENGTH).ifPresent(problems::add);
        linesProblem("person.phones", phones, Person.PHONES_LENGTH).ifPresent(problems::add);
        Problem.tooLong("person.bestTime", bestTime, Person.BEST_TIME_LENGTH).ifPresent(problems::add);
        Problem.tooLong("person.note", note, Person.NOTE_LENGTH).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> linesProblem(String field, List<String> lines, int length) {
        return Problem.tooLong(field, new Lines().convertToDatabaseColumn(lines), length);
    }
}
