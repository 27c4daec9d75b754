package nl.buurtbrug.domain.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.person.PersonDetails;

/// Finds people who may be the one being typed in: the same name, e-mail address or phone number; archived ones too.
public final class LikelySame {

    private static final int SHOWN = 6;

    private final DirectoryService directory;

    public LikelySame(DirectoryService directory) {
        this.directory = directory;
    }

    /// The most likely first: by e-mail, by phone, by name.
    public List<PersonSummary> people(PersonDetails typed) {
        Map<Long, PersonSummary> found = new LinkedHashMap<>();
        for (var email : typed.emails()) {
            var address = EmailAddress.normalise(email);
            if (EmailAddress.isValid(address) && !EmailAddress.isShared(address)) {
                add(found, address, person -> person.emails().stream().map(EmailAddress::normalise).anyMatch(address::equals));
            }
        }
        for (var phone : typed.phones()) {
            var number = PhoneNumber.parse(phone);
            if (number.understood()) {
                add(found, number.display(), person -> person.phones().stream().map(PhoneNumber::parse).anyMatch(kept -> kept.key().equals(number.key())));
            }
        }
        if (!typed.lastName().isEmpty()) {
            add(found, typed.lastName(), person -> isNamedLike(person, typed));
        }
        return found.values().stream().limit(SHOWN).toList();
    }

    private void add(Map<Long, PersonSummary> found, String words, Predicate<PersonSummary> likely) {
        var query = Query.all(PersonSort.NAME).withText(words);
        Stream.of(query, query.withArchived(true)).flatMap(each -> directory.people(each).rows().stream())
                .filter(likely).forEach(person -> found.putIfAbsent(person.id(), person));
    }

    /// The last name is the same, and the first names begin alike where both are known.
    private static boolean isNamedLike(PersonSummary person, PersonDetails typed) {
        var typedFirst = SearchKey.of(typed.firstName());
        var last = SearchKey.of(typed.lastName());
        var kept = SearchKey.of(person.sortName().split(",")[0]);
        if (!kept.equals(last)) {
            return false;
        }
        var first = words(person.name());
        first.removeAll(words(typed.lastName()));
        return typedFirst.isEmpty() || first.isEmpty() || first.stream().anyMatch(word -> word.startsWith(typedFirst.substring(0, 1)));
    }

    private static Set<String> words(String text) {
        return Stream.of(SearchKey.of(text).split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
