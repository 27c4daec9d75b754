package nl.buurtbrug.domain.merge;

import static nl.buurtbrug.language.Text.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonWords;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.language.Formats;

/// Two people beside each other, field by field.
record PersonPair(PersonDetails first, PersonDetails second) {

    private static final List<RecordField> FIELDS = List.of(RecordField.PERSON_NAME, RecordField.PHONES, RecordField.EMAILS, RecordField.CHANNEL, RecordField.BEST_TIME,
            RecordField.DO_NOT_CALL, RecordField.DO_NOT_MAIL, RecordField.LEGAL_BASIS, RecordField.KEEP_UNTIL, RecordField.PERSON_NOTE);
    private static final Set<RecordField> JOINING = Set.of(RecordField.PHONES, RecordField.EMAILS, RecordField.PERSON_NOTE);

    /// Those that either of them has.
    List<FieldPair> fields() {
        return FIELDS.stream().map(field -> new FieldPair(field, shown(first, field), shown(second, field), JOINING.contains(field), proposed(field)))
                .filter(pair -> !pair.first().isEmpty() || !pair.second().isEmpty()).toList();
    }

    private Side proposed(RecordField field) {
        var oneSaysNothing = saysNothing(first, field);
        var otherSaysNothing = saysNothing(second, field);
        if (JOINING.contains(field) && !oneSaysNothing && !otherSaysNothing) {
            return Side.BOTH;
        }
        return field == RecordField.KEEP_UNTIL && !oneSaysNothing && !otherSaysNothing ? earliest() : Side.saying(oneSaysNothing, otherSaysNothing);
    }

    /// Data that must go, go on the day that was said first.
    private Side earliest() {
        return second.keepUntil().orElseThrow().isBefore(first.keepUntil().orElseThrow()) ? Side.SECOND : Side.FIRST;
    }

    /// A wish not to be called or mailed always says something, its absence never does.
    private static boolean saysNothing(PersonDetails details, RecordField field) {
        return switch (field) {
            case PERSON_NAME -> hasInitialsOnly(details.firstName());
            case LEGAL_BASIS -> details.legalBasis() == LegalBasis.LEGITIMATE_INTEREST;
            default -> shown(details, field).isEmpty();
        };
    }

    /// "J." says less than "Jan", and nothing says less than both.
    private static boolean hasInitialsOnly(String firstName) {
        return Stream.of(SearchKey.of(firstName).split(" ")).allMatch(word -> word.length() <= 1);
    }

    private static String shown(PersonDetails details, RecordField field) {
        return switch (field) {
            case PERSON_NAME -> details.fullName();
            case PHONES -> String.join("\n", details.phones());
            case EMAILS -> String.join("\n", details.emails());
            case CHANNEL -> details.preferredChannel() == PreferredChannel.NO_PREFERENCE ? "" : PersonWords.of(details.preferredChannel());
            case BEST_TIME -> details.bestTime();
            case DO_NOT_CALL -> details.doNotCall() ? text("merge.yes") : "";
            case DO_NOT_MAIL -> details.doNotMail() ? text("merge.yes") : "";
            case LEGAL_BASIS -> PersonWords.of(details.legalBasis());
            case KEEP_UNTIL -> details.keepUntil().map(Formats::date).orElse("");
            case PERSON_NOTE -> details.note();
            default -> throw new IllegalArgumentException(field + " is not of a person");
        };
    }

    PersonDetails joined(Map<MergeField, Side> sides) {
        Function<MergeField, PersonDetails> from = field -> sides.get(field) == Side.SECOND ? second : first;
        var name = from.apply(RecordField.PERSON_NAME);
        return new PersonDetails(name.firstName(), name.prefix(), name.lastName(),
                lines(sides, RecordField.EMAILS, PersonDetails::emails, EmailAddress::normalise),
                lines(sides, RecordField.PHONES, PersonDetails::phones, phone -> PhoneNumber.parse(phone).key()),
                from.apply(RecordField.CHANNEL).preferredChannel(),
                from.apply(RecordField.BEST_TIME).bestTime(),
                from.apply(RecordField.DO_NOT_MAIL).doNotMail(),
                from.apply(RecordField.DO_NOT_CALL).doNotCall(),
                sides.get(RecordField.PERSON_NOTE) == Side.BOTH ? Notes.joined(first.note(), second.note()) : from.apply(RecordField.PERSON_NOTE).note(),
                from.apply(RecordField.LEGAL_BASIS).legalBasis(),
                from.apply(RecordField.KEEP_UNTIL).keepUntil());
    }

    /// Those of the first, and of the second what is not another way of writing one of them.
    private List<String> lines(Map<MergeField, Side> sides, RecordField field, Function<PersonDetails, List<String>> of, UnaryOperator<String> key) {
        if (sides.get(field) != Side.BOTH) {
            return of.apply(sides.get(field) == Side.SECOND ? second : first);
        }
        var byKey = new LinkedHashMap<String, String>();
        Stream.of(first, second).flatMap(person -> of.apply(person).stream()).forEach(line -> byKey.putIfAbsent(key.apply(line), line));
        return List.copyOf(byKey.values());
    }
}
