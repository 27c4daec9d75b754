package nl.buurtbrug.domain.transfer.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraNumber;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.transfer.column.DateText;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ExtraColumn;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;

/// Reads what a row says in the columns that become extra fields, by the number each has in the plan.
///
/// Values are as they are kept, but a choice is its name: it may still have to be made.
final class ExtraCells {

    private static final int MOST_CHOICES = 200;

    private final ColumnIndex index;
    private final ExtraFields fields;
    private final Map<Long, Map<String, Meaning>> meanings = new HashMap<>();
    private final Map<Long, Map<String, String>> made = new HashMap<>();

    /// @param words what words mean that are not among the choices
    ExtraCells(ColumnIndex index, ExtraFields fields, List<WordMeaning> words) {
        this.index = index;
        this.fields = fields;
        words.stream().filter(word -> word.list() == ListField.CHOICE)
                .forEach(word -> meanings.computeIfAbsent(word.extra(), _ -> new HashMap<>()).put(key(word.word()), word.meaning()));
    }

    static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /// What the row says of an organisation or a person; a field of which it says nothing is left out.
    Map<Long, String> read(RowView row, ExtraSubject subject, RowFindings findings) {
        if (index.extras().isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<Long, String>();
        for (var column : index.extras()) {
            if (column.target().subject() == subject) {
                var cell = row.inColumn(column.target().field(), column.column());
                if (!cell.isEmpty() && !RowView.isUnreadable(cell)) {
                    value(column, cell, findings).ifPresent(value -> values.put(column.number(), value));
                }
            }
        }
        return values.isEmpty() ? Map.of() : values;
    }

    private Optional<String> value(ExtraColumn column, String cell, RowFindings findings) {
        return switch (column.target().type()) {
            case TEXT -> fitting(column, cell, ExtraValueService.LONGEST, findings);
            case NUMBER -> cell.equals("0") || !RowView.isNothing(cell) ? read(ExtraNumber.inList(cell), column, cell, findings) : Optional.empty();
            case DATE -> RowView.isNothing(cell) ? Optional.empty() : read(DateText.parseAny(cell).map(LocalDate::toString), column, cell, findings);
            case CHOICE -> choice(column, cell, findings).flatMap(name -> fitting(column, name, ListEntry.NAME_LENGTH, findings));
        };
    }

    private static Optional<String> fitting(ExtraColumn column, String text, int longest, RowFindings findings) {
        if (text.length() > longest) {
            findings.refuse(Remark.of("import.refused.extraTooLong", column.target().name(), String.valueOf(longest)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// What is no number or date goes into the note, or the row is refused: as the user wants.
    private static Optional<String> read(Optional<String> value, ExtraColumn column, String cell, RowFindings findings) {
        if (value.isEmpty() && column.target().unfitToNote()) {
            findings.note(column.target().name() + ": " + cell);
            findings.remark(Remark.of("import.remark.extraAsNote", column.target().name(), cell));
        } else if (value.isEmpty()) {
            findings.refuse(Remark.of(column.target().type() == ExtraType.NUMBER ? "import.refused.extraNumber" : "import.refused.extraDate", cell, column.target().name()));
        }
        return value;
    }

    private Optional<String> choice(ExtraColumn column, String word, RowFindings findings) {
        var field = fields.field(column.target().id());
        var listed = field.flatMap(known -> known.choice(word)).map(ListEntry::name);
        if (listed.isPresent()) {
            return listed;
        }
        return switch (meanings.getOrDefault(column.target().id(), Map.of()).getOrDefault(key(word), new New())) {
            case Existing(String id) -> {
                var meant = field.flatMap(known -> known.choices().stream().filter(choice -> choice.id().toString().equals(id)).findFirst()).map(ListEntry::name);
                meant.ifPresent(name -> findings.remark(Remark.of("import.remark.wordMeans", word, name)));
                yield meant;
            }
            case Nothing() -> {
                findings.remark(Remark.of("import.remark.wordLeft", word));
                yield Optional.empty();
            }
            case New() -> added(column, field, word, findings);
        };
    }

    /// A choice that the import makes, as it is written the first time.
    private Optional<String> added(ExtraColumn column, Optional<ExtraFieldSummary> field, String word, RowFindings findings) {
        if (field.isPresent() && RowView.isNothing(word)) {
            return Optional.empty();
        }
        var ofField = made.computeIfAbsent(column.number(), _ -> new HashMap<>());
        if (!ofField.containsKey(key(word)) && ofField.size() + field.map(known -> known.choices().size()).orElse(0) >= MOST_CHOICES) {
            findings.refuse(Remark.of("import.refused.extraChoices", word, column.target().name(), String.valueOf(MOST_CHOICES)));
            return Optional.empty();
        }
        if (field.isPresent()) {
            findings.remark(Remark.of("import.remark.choiceAdded", word, column.target().name()));
        }
        return Optional.of(ofField.computeIfAbsent(key(word), _ -> word));
    }
}
