package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;

/// The columns and facets of the extra fields in a list. They come and go with the fields.
final class ExtraColumns<R> {

    private static final Pattern KEY = Pattern.compile("extra\\.(\\d{1,18})");
    private static final int WIDTH = 130;

    private final DataTable<R> table;
    private final Function<R, ExtraValues> values;
    private ExtraFields fields = ExtraFields.NONE;

    /// @param values what a row has
    ExtraColumns(DataTable<R> table, Function<R, ExtraValues> values) {
        this.table = table;
        this.values = values;
    }

    /// How the column of a field is called among the preferences.
    static String key(long field) {
        return "extra." + field;
    }

    /// The field whose column this is; empty for another column.
    static Optional<Long> field(String column) {
        var key = KEY.matcher(column);
        return key.matches() ? Optional.of(Long.valueOf(key.group(1))) : Optional.empty();
    }

    /// Shows these fields.
    ///
    /// @return whether there were others until now
    boolean show(ExtraFields now) {
        if (now.equals(fields)) {
            return false;
        }
        var known = fields;
        fields = now;
        table.getColumns().removeIf(column -> column.getId() != null && field(column.getId()).filter(id -> now.field(id).filter(known.field(id).stream().toList()::contains).isEmpty()).isPresent());
        now.all().stream().filter(field -> table.dataColumns().stream().noneMatch(column -> column.key().equals(key(field.id())))).forEach(this::add);
        return true;
    }

    private void add(ExtraFieldSummary field) {
        var column = table.column(key(field.id()), field.name(), row -> field.words(values.apply(row).of(field.id()))).width(WIDTH);
        if (field.type() == ExtraType.NUMBER) {
            column.right();
        }
        column.setVisible(false);
    }

    /// A facet for each field, shut until it is opened.
    static List<FacetChoice> facets(ExtraFields fields, FacetWords words) {
        return fields.all().stream().map(field -> new FacetChoice(new Facet.Extra(field.id()), field.name(), hidden -> text("extra.moreChoices", hidden),
                count -> words.value(new Facet.Extra(field.id()), count), false)).toList();
    }
}
