package nl.buurtbrug.domain.transfer.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.transfer.column.DateText;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.domain.transfer.row.RowFindings;
import nl.buurtbrug.domain.transfer.row.RowView;
import nl.buurtbrug.language.Text;

/// The cells of one row as values: what can't be read is a reason to refuse the row.
final class Told {

    private final RowView row;
    private final ListValues lists;
    private final RowFindings findings;

    Told(RowView row, ListValues lists, RowFindings findings) {
        this.row = row;
        this.lists = lists;
        this.findings = findings;
    }

    RowView row() {
        return row;
    }

    String text(TargetField field) {
        return row.value(field);
    }

    void refuse(String messageKey, String... values) {
        findings.refuse(Remark.of(messageKey, values));
    }

    void refuse(List<Problem> problems) {
        problems.forEach(problem -> refuse("import.refused.field", Text.text(problem.field()), problem.words()));
    }

    void remark(String messageKey, String... values) {
        findings.remark(Remark.of(messageKey, values));
    }

    boolean isRefused() {
        return !findings.refusals().isEmpty();
    }

    List<Remark> remarks() {
        return findings.remarks();
    }

    List<Remark> refusals() {
        return findings.refusals();
    }

    Optional<LocalDate> date(TargetField field) {
        return read(field, DateText::parse, "import.refused.date");
    }

    <E extends Enum<E>> Optional<E> value(TargetField field, Class<E> type) {
        return value(field, row.text(field), type);
    }

    /// @param text "" for nothing
    <E extends Enum<E>> Optional<E> value(TargetField field, String text, Class<E> type) {
        var found = text.isEmpty() ? Optional.<E>empty() : ValueWords.find(type, text);
        if (found.isEmpty() && !RowView.isNothing(text)) {
            refuse("import.refused.value", text, Text.text(field.messageKey()));
        }
        return found;
    }

    Optional<Boolean> yesOrNo(TargetField field) {
        var text = row.text(field);
        var found = ValueWords.yesOrNo(text);
        if (found.isEmpty() && !RowView.isNothing(text)) {
            refuse("import.refused.yesOrNo", text, Text.text(field.messageKey()));
        }
        return found;
    }

    /// What stands in a column, when there is something; else empty.
    ///
    /// @param messageKey says why the row is refused when it can't be read
    <T> Optional<T> read(TargetField field, Function<String, Optional<T>> reading, String messageKey) {
        var text = row.text(field);
        if (RowView.isNothing(text) && !text.equals("0")) {
            return Optional.empty();
        }
        var found = reading.apply(text);
        if (found.isEmpty()) {
            refuse(messageKey, text, Text.text(field.messageKey()));
        }
        return found;
    }

    /// The value of a list of the bureau's; what is on no list is a reason to refuse the row, unless it was said what it means.
    Optional<Long> listed(ListField list, String word, TargetField field) {
        var found = switch (list) {
            case AUDIENCE -> lists.audience(word);
            case STRATEGY -> lists.strategy(word);
            case NEIGHBOURHOOD -> lists.neighbourhood(word);
            case OWNER -> lists.staffMember(word);
            case KIND, STAGE, CHOICE -> throw new IllegalArgumentException(list.name());
        };
        var meaning = lists.meaning(list, word);
        if (meaning.filter(WordMeaning.Nothing.class::isInstance).isPresent()) {
            remark("import.remark.wordLeft", word);
        } else if (found.isPresent() && meaning.isPresent()) {
            remark("import.remark.wordMeans", word, name(list, found.get()));
        } else if (found.isEmpty()) {
            refuse("import.refused.notListed", word, Text.text(field.messageKey()));
        }
        return found;
    }

    private String name(ListField list, long id) {
        return switch (list) {
            case AUDIENCE -> lists.audienceName(id);
            case STRATEGY -> lists.strategyName(id);
            case NEIGHBOURHOOD -> lists.neighbourhoodName(id);
            case OWNER -> lists.staffName(id);
            case KIND, STAGE, CHOICE -> "";
        };
    }

    /// The values of a list of the bureau's, several in one cell.
    List<Long> allListed(ListField list, TargetField field) {
        var ids = new ArrayList<Long>();
        lists.words(list, row.values(field)).forEach(word -> listed(list, word, field).filter(id -> !ids.contains(id)).ifPresent(ids::add));
        return List.copyOf(ids);
    }
}
