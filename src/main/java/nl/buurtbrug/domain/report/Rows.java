package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.directory.FilterWords;
import nl.buurtbrug.domain.directory.Found;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFields;

/// The rows that were selected, the name of their view, and the selection in words; both may be "".
///
/// @param extras the extra fields in use
record Rows<R>(List<R> rows, String view, String words, ExtraFields extras) {

    static <R, S> Rows<R> of(Selection<S> selection, Function<Query<S>, Found<R>> find, ToLongFunction<R> id) {
        if (!selection.isPicked()) {
            var found = find.apply(selection.query());
            return new Rows<>(found.rows(), selection.view(), FilterWords.of(selection.query(), found), found.extras());
        }
        var everything = Query.all(selection.query().sort()).withSort(selection.query().sort(), selection.query().descending());
        var found = find.apply(everything);
        var picked = Stream.of(found, find.apply(everything.withArchived(true))).flatMap(each -> each.rows().stream())
                .filter(row -> selection.picked().contains(id.applyAsLong(row))).toList();
        return new Rows<>(picked, selection.view(), text("report.picked", picked.size()), found.extras());
    }

    Rows<R> first(int most) {
        return new Rows<>(rows.stream().limit(most).toList(), view, words, extras);
    }
}
