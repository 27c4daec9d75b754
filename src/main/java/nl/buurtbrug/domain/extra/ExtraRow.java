package nl.buurtbrug.domain.extra;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What one record has in one field, as it stands in its table.
///
/// @param owner  the id of the organisation or person
/// @param choice 0 unless it is a choice
record ExtraRow(Long id, Long owner, Long field, String content, Long choice) {

    String value() {
        return choice == 0 ? content : choice.toString();
    }

    static Map<Long, ExtraValues> byOwner(Collection<ExtraRow> rows) {
        var values = new HashMap<Long, Map<Long, String>>();
        rows.forEach(row -> values.computeIfAbsent(row.owner(), _ -> HashMap.newHashMap(4)).put(row.field(), row.value()));
        var all = HashMap.<Long, ExtraValues>newHashMap(values.size());
        values.forEach((owner, ofOne) -> all.put(owner, new ExtraValues(ofOne)));
        return all;
    }
}
