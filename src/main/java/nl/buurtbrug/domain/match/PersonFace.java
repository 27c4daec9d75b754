package nl.buurtbrug.domain.match;

import java.util.List;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonRow;

/// What a person is recognised by, in a form that compares.
///
/// @param name first name, prefix and last name
/// @param last the last name with its prefix
public record PersonFace(String name, String first, String last, List<String> emails, List<String> phones) {

    public static PersonFace of(PersonDetails details) {
        return of(details.firstName(), details.prefix() + " " + details.lastName(), details.emails(), details.phones());
    }

    public static PersonFace of(PersonRow row) {
        return of(row.firstName(), row.prefix() + " " + row.lastName(), row.emails(), row.phones());
    }

    /// All as they are kept.
    ///
    /// @param lastName with its prefix
    public static PersonFace of(String firstName, String lastName, List<String> emails, List<String> phones) {
        var first = SearchKey.of(firstName);
        var last = SearchKey.of(lastName);
        return new PersonFace(first.isEmpty() ? last : first + " " + last, first, last, emails, phones);
    }

    /// "J. de Vries" can be "Jan de Vries"; a last name alone can be anyone's of that name.
    boolean canBe(PersonFace other) {
        return last.equals(other.last) && (first.isEmpty() || other.first.isEmpty() || isInitialOf(first, other.first) || isInitialOf(other.first, first));
    }

    private static boolean isInitialOf(String initials, String name) {
        return initials.charAt(0) == name.charAt(0) && (initials.length() == 1 || initials.indexOf(' ') == 1 || initials.equals(name));
    }

    boolean sharesPhone(PersonFace other) {
        return phones.stream().anyMatch(other.phones::contains);
    }

    /// Whether both can be reached and nothing of it is the same: then an equal name says little.
    boolean isReachedOtherwise(PersonFace other) {
        return !emails.isEmpty() && !other.emails.isEmpty() && !phones.isEmpty() && !other.phones.isEmpty()
                && emails.stream().noneMatch(other.emails::contains) && !sharesPhone(other);
    }

    /// Whether everything it tells is told of the other as well.
    boolean isContainedIn(PersonFace other) {
        return name.equals(other.name) && other.emails.containsAll(emails) && other.phones.containsAll(phones);
    }
}
