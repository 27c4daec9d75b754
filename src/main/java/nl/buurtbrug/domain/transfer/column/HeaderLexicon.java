package nl.buurtbrug.domain.transfer.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.WordList;

/// Reads headers: "E-mail contactpersoon" is the e-mail of a person, "STRAATNAAM CORRESPONDENTIEADRES" a street of the postal address.
final class HeaderLexicon {

    private static final Set<String> FILLERS = Set.of("van", "de", "het", "der", "of", "the", "v", "a", "und", "et", "en", "voor", "bij", "in", "du", "e",
            "hoe", "heet", "wie", "wat", "welke", "is", "zijn", "uw", "jouw", "je", "bent", "u", "deze", "what", "who", "which", "your", "vul", "hier");
    private static final int LONGEST_FIELD_WORD = 24;
    private static final Set<String> SECOND = Set.of("tweede", "second", "derde", "third");
    private static final Map<String, Attribute> ATTRIBUTES = new HashMap<>();
    private static final Map<String, Subject> SUBJECTS = new HashMap<>();

    static {
        for (var line : WordList.lines(HeaderLexicon.class, "header-words")) {
            if (line.startsWith("[subject ")) {
                var subject = Subject.valueOf(line.substring(9, line.indexOf(']')));
                words(line.substring(line.indexOf(']') + 1)).forEach(word -> SUBJECTS.putIfAbsent(word, subject));
            } else {
                var attribute = Attribute.valueOf(line.substring(0, line.indexOf(':')));
                words(line.substring(line.indexOf(':') + 1)).forEach(word -> ATTRIBUTES.putIfAbsent(word, attribute));
            }
        }
    }

    private final List<String> tokens;
    private final Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    private String officer = "";
    private boolean secondPerson;

    private HeaderLexicon(List<String> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static Optional<HeaderReading> read(String header) {
        var tokens = List.of(HeaderText.words(header).split(" "));
        var whole = String.join("", tokens);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.stream().anyMatch(token -> token.startsWith("fax") || token.equals("telefax"))) {
            return Optional.of(HeaderReading.of(Attribute.NOT_KEPT));
        }
        var number = tokens.stream().filter(token -> token.matches("\\d")).mapToInt(Integer::parseInt).findFirst().orElse(1);
        var known = Optional.ofNullable(ATTRIBUTES.get(whole)).or(() -> Optional.ofNullable(ATTRIBUTES.get(withoutDigits(whole))));
        return known.isPresent()
                ? Optional.of(new HeaderReading(known.get(), Set.of(), "", number, false))
                : new HeaderLexicon(tokens).takenApart(number);
    }

    /// Whether this names a field by itself; "School" or "Voorzitter" may also stand in a cell.
    static boolean isFieldWord(String text) {
        if (text.length() > LONGEST_FIELD_WORD) {
            return false;
        }
        var attribute = ATTRIBUTES.get(HeaderText.key(text));
        return attribute != null && switch (attribute) {
            case NAME, FULL_NAME, FIRST_NAME, LAST_NAME, PREFIX, INITIALS, EMAIL, PHONE, MOBILE, WEBSITE, KVK, ADDRESS, STREET, NUMBER, POSTCODE, CITY, POSTCODE_CITY -> true;
            default -> false;
        };
    }

    private Optional<HeaderReading> takenApart(int number) {
        while (takeSubject()) {
            var rest = rest();
            if (rest.isEmpty()) {
                return reading(alone(), number);
            }
            if (ATTRIBUTES.containsKey(rest)) {
                return reading(ATTRIBUTES.get(rest), number);
            }
        }
        return ATTRIBUTES.containsKey(rest()) ? reading(ATTRIBUTES.get(rest()), number) : compound(rest(), number);
    }

    /// "Adres secretariaat" is an address, though "Secretariaat" alone is a name.
    private Attribute alone() {
        var all = subjects.stream().map(Subject::alone).sorted().toList();
        return all.contains(Attribute.ADDRESS) ? Attribute.ADDRESS : all.getFirst();
    }

    /// Takes the longest group of words out that names a subject.
    private boolean takeSubject() {
        for (int length = Math.min(4, tokens.size()); length > 0; length--) {
            for (int start = 0; start + length <= tokens.size(); start++) {
                var phrase = String.join("", tokens.subList(start, start + length));
                if (SUBJECTS.containsKey(phrase)) {
                    take(SUBJECTS.get(phrase), phrase, start, start + length);
                    return true;
                }
            }
        }
        return false;
    }

    private void take(Subject subject, String phrase, int start, int end) {
        subjects.add(subject);
        if (subject == Subject.OFFICER) {
            officer = phrase;
        }
        if (subject == Subject.PERSON || subject == Subject.CONTACT || subject == Subject.OFFICER) {
            secondPerson |= isSecond(end) || isSecond(start - 1) || start > 1 && tokens.get(start - 1).equals("e") && isSecond(start - 2);
        }
        tokens.subList(start, end).clear();
    }

    private boolean isSecond(int place) {
        return place >= 0 && place < tokens.size() && (tokens.get(place).matches("[2-9]") || SECOND.contains(tokens.get(place)));
    }

    /// "verenigingsnaam", "bezoekadres", "correspondentiepostcode": a subject and what it tells in one word.
    private Optional<HeaderReading> compound(String word, int number) {
        for (int cut = word.length() - 2; cut >= 2; cut--) {
            var head = word.substring(0, cut);
            var tail = word.substring(cut);
            var joint = head.endsWith("s") ? head.substring(0, cut - 1) : head;
            var subject = SUBJECTS.getOrDefault(head, SUBJECTS.get(joint));
            if (subject != null && ATTRIBUTES.containsKey(tail)) {
                subjects.add(subject);
                return reading(ATTRIBUTES.get(tail), number);
            }
            if (ATTRIBUTES.containsKey(head) && SUBJECTS.containsKey(tail)) {
                subjects.add(SUBJECTS.get(tail));
                return reading(ATTRIBUTES.get(head), number);
            }
        }
        return Optional.empty();
    }

    private Optional<HeaderReading> reading(Attribute attribute, int number) {
        return Optional.of(new HeaderReading(attribute, Set.copyOf(subjects), officer, number, secondPerson));
    }

    private String rest() {
        var meaningful = tokens.stream().filter(token -> !FILLERS.contains(token) && !token.matches("\\d+")).toList();
        return String.join("", meaningful);
    }

    private static String withoutDigits(String word) {
        var letters = word.replaceAll("\\d", "");
        return letters.length() == word.length() ? word : letters;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(HeaderText::key).filter(word -> !word.isEmpty()).toList();
    }
}
