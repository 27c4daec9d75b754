package nl.buurtbrug.domain.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;

/// What a list is narrowed, searched and sorted by of the extra fields in use. Where there are none it costs nothing.
final class ExtraColumns {

    private static final long NOTHING = 0;
    private static final long FILLED = 1;
    private static final BigDecimal AFTER_ALL_NUMBERS = BigDecimal.TEN.pow(30);

    private final List<ExtraFieldSummary> fields;
    private final List<Facet> facets;
    private final Map<Long, ExtraValues> values;

    /// @param fields those in use
    /// @param values what records have, by id
    ExtraColumns(ExtraFields fields, Map<Long, ExtraValues> values) {
        this.fields = fields.all();
        this.values = values;
        facets = this.fields.stream().map(field -> (Facet) new Facet.Extra(field.id())).toList();
    }

    /// What a record has.
    ExtraValues of(long id) {
        return values.getOrDefault(id, ExtraValues.NONE);
    }

    /// The facets of a list: those that it always has, then one for each field.
    FacetValues after(List<Facet> fixed) {
        return new FacetValues(Stream.concat(fixed.stream(), facets.stream()).toList());
    }

    /// The codes of a row: those it always has, then one for each field.
    int[][] after(int[][] fixed, FacetValues values, ExtraValues extras) {
        if (fields.isEmpty()) {
            return fixed;
        }
        var codes = new int[fixed.length + fields.size()][];
        System.arraycopy(fixed, 0, codes, 0, fixed.length);
        for (int i = 0; i < fields.size(); i++) {
            codes[fixed.length + i] = values.codes(facets.get(i), value(fields.get(i), extras));
        }
        return codes;
    }

    private static long value(ExtraFieldSummary field, ExtraValues extras) {
        var value = extras.of(field.id());
        if (value.isEmpty()) {
            return NOTHING;
        }
        return field.type() == ExtraType.CHOICE ? Long.parseLong(value) : FILLED;
    }

    /// The words a row is found by: numbers and dates as they are typed in any of the usual ways.
    List<String> words(ExtraValues extras) {
        if (extras.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        for (var field : fields) {
            var value = extras.of(field.id());
            if (!value.isEmpty()) {
                switch (field.type()) {
                    case TEXT, CHOICE -> words.add(field.words(value));
                    case NUMBER -> words.addAll(List.of(value, field.words(value)));
                    case DATE -> words.addAll(days(value, field.words(value)));
                }
            }
        }
        return words;
    }

    /// "2026-02-01", "1-2-2026", "01-02-2026" (which a search takes for a phone number, as digits) and "1 feb 2026".
    private static List<String> days(String value, String inWords) {
        var parts = value.split("-");
        return List.of(value, "%d-%d-%s".formatted(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), parts[0]), parts[2] + parts[1] + parts[0], inWords);
    }

    /// The places of rows by a field, in the way of its type; empty ones last, equal ones in the order they are given in.
    <R> int[] order(List<R> rows, long id, Function<R, ExtraValues> extras) {
        Function<R, String> value = row -> extras.apply(row).of(id);
        return fields.stream().filter(field -> field.id() == id).findFirst().map(field -> switch (field.type()) {
            case TEXT, DATE -> SortKeys.byText(rows, value);
            case NUMBER -> SortKeys.by(rows, row -> value.apply(row).isEmpty() ? AFTER_ALL_NUMBERS : new BigDecimal(value.apply(row)));
            case CHOICE -> {
                var choices = field.choices().stream().map(choice -> choice.id().toString()).toList();
                yield SortKeys.by(rows, row -> value.apply(row).isEmpty() ? choices.size() : choices.indexOf(value.apply(row)));
            }
        }).orElseGet(() -> SortKeys.asTheyAre(rows));
    }
}
