package nl.buurtbrug.domain.transfer.row;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.transfer.column.FieldGroup;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;

/// The cells of one row by what their columns become, without the space, marks and words that stand for nothing.
public final class RowView {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "---", "–", "—", "?", "x", "nvt", "n/a", "na", "geen", "none", "null",
            "onbekend", "unknown", "niet bekend", "niet van toepassing", "#n/a", "#n/b", "#nvt", "0", "nan");

    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(?:VERW|REF|WAARDE|VALUE|NAAM|NAME|DEEL/0|DIV/0|GETAL|NUM|LEEG|NULL|OVERLOOP|SPILL|BEREKEN|CALC)[!?]");

    private final ColumnIndex index;
    private final List<String> cells;
    private final Set<TargetField> hidden;
    private final String organisation;

    public RowView(ColumnIndex index, List<String> cells) {
        this(index, cells, Set.of(), "");
    }

    private RowView(ColumnIndex index, List<String> cells, Set<TargetField> hidden, String organisation) {
        this.index = index;
        this.cells = cells;
        this.hidden = hidden;
        this.organisation = organisation;
    }

    /// Whether a column tells if it is about an organisation or a person.
    boolean tellsWhatItIs() {
        return !index.columns(TargetField.IS_ORGANISATION).isEmpty();
    }

    /// The same row without these fields.
    RowView without(Set<TargetField> fields) {
        return new RowView(index, cells, hiddenAnd(fields), organisation);
    }

    /// The same row with this name for its organisation.
    RowView at(String name) {
        return new RowView(index, cells, hidden, name);
    }

    /// The same row with another name for its organisation, without these fields.
    RowView ofOrganisation(String name, Set<TargetField> fields) {
        return new RowView(index, cells, hiddenAnd(fields), name);
    }

    private Set<TargetField> hiddenAnd(Set<TargetField> fields) {
        return hidden.isEmpty() ? fields : Stream.concat(hidden.stream(), fields.stream()).collect(Collectors.toSet());
    }

    /// "" when there is no such column, or nothing in it.
    public String text(TargetField field) {
        if (field == TargetField.ORGANISATION_NAME && !organisation.isEmpty()) {
            return organisation;
        }
        for (int column : columns(field)) {
            var cell = cell(column);
            if (!cell.isEmpty()) {
                return field.group() == FieldGroup.ADDRESS || field.group() == FieldGroup.POSTAL_ADDRESS ? cell : onOneLine(cell);
            }
        }
        return "";
    }

    /// The same, with what stands for nothing, like "n.v.t." or "-", taken as empty.
    public String value(TargetField field) {
        var text = text(field);
        return isNothing(text) ? "" : text;
    }

    /// What stands in each column of this kind that has something.
    public List<String> values(TargetField field) {
        var values = new ArrayList<String>();
        for (int column : columns(field)) {
            var cell = cell(column);
            if (!cell.isEmpty() && !isNothing(cell)) {
                values.add(cell);
            }
        }
        return values;
    }

    /// What stands in one column of this kind, on one line.
    public String inColumn(TargetField field, int column) {
        return hidden.contains(field) ? "" : onOneLine(cell(column));
    }

    /// The texts of these columns under each other; with several, each behind its header.
    public String joined(TargetField field) {
        var columns = columns(field);
        var lines = new ArrayList<String>();
        for (int column : columns) {
            var cell = cell(column);
            if (!cell.isEmpty()) {
                lines.add(columns.size() == 1 || index.header(column).isBlank() ? cell : index.header(column) + ": " + cell);
            }
        }
        return String.join("\n", lines);
    }

    /// What stands in these columns as dated lines, in the order of their days.
    List<String> history(TargetField field) {
        var columns = columns(field);
        if (columns.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (int column : columns) {
            var cell = cell(column);
            if (!cell.isEmpty() && !isNothing(cell)) {
                lines.addAll(DatedNotes.read(index.header(column), cell));
            }
        }
        return DatedNotes.ordered(lines);
    }

    /// Whether it names the columns once more, as where pages or lists were put behind each other.
    public boolean isHeaderAgain() {
        var filled = 0;
        for (int i = 0; i < index.width(); i++) {
            var header = index.header(i).strip();
            if (!header.equalsIgnoreCase(cell(i))) {
                return false;
            }
            filled += header.isEmpty() ? 0 : 1;
        }
        return filled > 1;
    }

    /// What stands in cells beyond the last column.
    public boolean isTooWide() {
        return cells.size() > index.width() && cells.subList(index.width(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private List<Integer> columns(TargetField field) {
        return hidden.contains(field) ? List.of() : index.columns(field);
    }

    private String cell(int column) {
        return column < cells.size() ? clean(cells.get(column)) : "";
    }

    /// Lines of a cell tell something in an address or a note; elsewhere they are one value.
    private static String onOneLine(String cell) {
        return cell.indexOf('\n') < 0 ? cell : cell.replaceAll("\\s*\\n\\s*", " ");
    }

    /// Whether a text stands for nothing, like "n.v.t." or "-".
    public static boolean isNothing(String text) {
        return text.length() <= 19 && (NOTHING.contains(text.toLowerCase(Locale.ROOT).replace(".", "")) || text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.charAt(0) == '#' && SPREADSHEET_ERROR.matcher(text).matches());
    }

    /// Whether there is nothing to read, or what a spreadsheet shows when it can't work something out.
    static boolean isUnreadable(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit) || text.charAt(0) == '#' && SPREADSHEET_ERROR.matcher(text).matches();
    }

    private static String clean(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == 0xA0 || c == 0xFEFF || c == 0x200B || c < ' ') {
                return rebuilt(cell);
            }
        }
        return cell.strip();
    }

    private static String rebuilt(String cell) {
        var text = new StringBuilder(cell.length());
        cell.replace("\r\n", "\n").replace('\r', '\n').chars().forEach(c -> {
            if (c == 0xA0 || c == '\t') {
                text.append(' ');
            } else if (c != 0xFEFF && c != 0x200B && (c >= ' ' || c == '\n')) {
                text.append((char) c);
            }
        });
        return text.toString().strip();
    }
}
