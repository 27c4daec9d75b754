package nl.buurtbrug.domain.transfer.mapping;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraNumber;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;
import nl.buurtbrug.domain.transfer.column.DateText;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// Finds the extra fields of the bureau among the columns of a list by their names, and says what field could be made of a column.
public final class ExtraProposer {

    private static final int ENOUGH = 4;
    private static final int MOST_CHOICES = 30;
    private static final int LONGEST_CHOICE = 40;

    private final ExtraFields fields;
    private final List<List<String>> rows;

    ExtraProposer(ExtraFields fields, List<List<String>> rows) {
        this.fields = fields;
        this.rows = rows;
    }

    /// The extra field that is called like a column. Where partners and people have one of that name, it is of whom the list is about.
    Optional<ExtraTarget> named(String header, List<ColumnProposal> columns) {
        var subject = subject(columns);
        return fields.named(subject, header).or(() -> fields.named(other(subject), header).filter(field -> tellsOf(field.subject(), columns)))
                .filter(ExtraFieldSummary::active).map(ExtraTarget::of);
    }

    /// The field that could be made of a column.
    ExtraTarget toMake(ColumnProposal column, List<ColumnProposal> columns) {
        var header = column.header().isBlank() ? text("wizard.column.nameless", column.column() + 1) : column.header().strip().replaceAll("\\s+", " ");
        var name = header.substring(0, Math.min(header.length(), ListEntry.NAME_LENGTH)).strip();
        return ExtraTarget.toMake(subject(columns), name, type(column.column()));
    }

    /// A list of people may name their organisations; a list of organisations may name whom to call there.
    private static ExtraSubject subject(List<ColumnProposal> columns) {
        var organisation = first(columns, field -> field == TargetField.ORGANISATION_NAME);
        var person = first(columns, field -> field == TargetField.PERSON_NAME || field == TargetField.PERSON_FIRST_NAME || field == TargetField.PERSON_LAST_NAME);
        return organisation < 0 || person >= 0 && person < organisation ? ExtraSubject.PERSON : ExtraSubject.ORGANISATION;
    }

    private static boolean tellsOf(ExtraSubject subject, List<ColumnProposal> columns) {
        return switch (subject) {
            case ORGANISATION -> first(columns, field -> field == TargetField.ORGANISATION_NAME) >= 0;
            case PERSON -> first(columns, field -> field == TargetField.PERSON_NAME || field == TargetField.PERSON_FIRST_NAME || field == TargetField.PERSON_LAST_NAME) >= 0;
        };
    }

    private static int first(List<ColumnProposal> columns, Predicate<TargetField> wanted) {
        return columns.stream().filter(column -> wanted.test(column.field())).mapToInt(ColumnProposal::column).findFirst().orElse(-1);
    }

    private static ExtraSubject other(ExtraSubject subject) {
        return subject == ExtraSubject.PERSON ? ExtraSubject.ORGANISATION : ExtraSubject.PERSON;
    }

    /// What its values look like. A number that begins with a 0 is a code.
    private ExtraType type(int column) {
        var values = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip()).filter(value -> !value.isEmpty()).toList();
        if (values.isEmpty()) {
            return ExtraType.TEXT;
        }
        if (values.stream().allMatch(value -> DateText.parseAny(value).isPresent())) {
            return ExtraType.DATE;
        }
        if (values.stream().allMatch(value -> ExtraNumber.inList(value).isPresent() && !value.matches("0\\d.*"))) {
            return ExtraType.NUMBER;
        }
        var different = values.stream().map(String::toLowerCase).distinct().count();
        var repeats = values.size() >= ENOUGH && different <= MOST_CHOICES && different * 2 <= values.size();
        return repeats && values.stream().allMatch(value -> value.length() <= LONGEST_CHOICE) ? ExtraType.CHOICE : ExtraType.TEXT;
    }
}
