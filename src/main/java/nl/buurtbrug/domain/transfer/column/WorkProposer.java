package nl.buurtbrug.domain.transfer.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Tells a list of activities or of contact moments from a list of contacts, and proposes what its columns become.
public final class WorkProposer {

    private static final Set<Attribute> OF_CONTACTS = EnumSet.of(Attribute.EMAIL, Attribute.PHONE, Attribute.MOBILE, Attribute.KVK, Attribute.WEBSITE, Attribute.STREET,
            Attribute.POSTCODE, Attribute.FIRST_NAME, Attribute.LAST_NAME, Attribute.PREFIX, Attribute.ADDRESS, Attribute.POSTCODE_CITY);

    private final ListSubject subject;
    private final Predicate<String> isGroup;

    /// @param isGroup whether a word is an audience group of the bureau's
    public WorkProposer(ListSubject subject, Predicate<String> isGroup) {
        this.subject = subject;
        this.isGroup = isGroup;
    }

    /// Whether this heads a column of such a list.
    public static boolean knows(String header) {
        return WorkHeaders.knows(header);
    }

    /// What a list seems to tell of, by its headers.
    public static ListSubject subjectOf(List<String> headers) {
        var ofContacts = headers.stream().flatMap(header -> HeaderLexicon.read(header).stream()).map(HeaderReading::attribute).filter(OF_CONTACTS::contains).distinct().count();
        var activities = WorkHeaders.fit(ListSubject.ACTIVITIES, headers);
        var moments = WorkHeaders.fit(ListSubject.MOMENTS, headers);
        if (Math.max(activities, moments) <= ofContacts) {
            return ListSubject.CONTACTS;
        }
        return activities >= moments ? ListSubject.ACTIVITIES : ListSubject.MOMENTS;
    }

    /// A field for each column; what is forbidden stays forbidden. A list without headers gives none, or blank ones.
    public List<ColumnProposal> propose(List<String> headers, List<List<String>> rows) {
        var width = Math.max(headers.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        var taken = EnumSet.noneOf(TargetField.class);
        var proposals = new ArrayList<ColumnProposal>();
        for (int i = 0; i < width; i++) {
            var header = i < headers.size() ? headers.get(i).strip() : "";
            var values = new ColumnValues(rows, i);
            var guess = guess(header, values);
            if (!guess.field().isRepeatable() && !taken.add(guess.field())) {
                guess = FieldGuess.check(TargetField.SKIP, "column.fieldTaken");
            }
            var samples = guess.field() == TargetField.FORBIDDEN ? List.<String>of() : values.samples();
            proposals.add(new ColumnProposal(i, header, samples, guess.field(), guess.confidence(), guess.reason()));
        }
        return List.copyOf(proposals);
    }

    private FieldGuess guess(String header, ColumnValues values) {
        var word = WorkHeaders.read(subject, header);
        var forbidden = word.map(WorkHeaders.Word::field).filter(field -> field == TargetField.REACH_AGES).isPresent() ? Optional.<String>empty()
                : ForbiddenColumns.reason(header, values.filled());
        if (forbidden.isPresent()) {
            return FieldGuess.forbidden(forbidden.get());
        }
        if (word.isPresent()) {
            return FieldGuess.sure(word.get().field());
        }
        if (subject == ListSubject.ACTIVITIES && isGroup.test(GroupHeader.of(header).word()) && holdsNumbers(values)) {
            return FieldGuess.sure(TargetField.REACH_OF_GROUP);
        }
        return FieldGuess.skip(values.isEmpty() ? "column.empty" : "column.unknown");
    }

    private static boolean holdsNumbers(ColumnValues values) {
        return values.isEmpty() || values.filled().stream().anyMatch(value -> value.matches("\\D{0,6}\\d+.*"));
    }
}
