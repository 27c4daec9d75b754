package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.Optional;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.platform.database.RowState;
import nl.buurtbrug.platform.database.RowStates;

/// Makes one role of two that say the same of the same person at the same partner.
final class RoleJoiner {

    private static final String NO = "false";
    private static final String YES = "true";

    private final RowStates rows;
    private final MergeLog log;

    RoleJoiner(RowStates rows, MergeLog log) {
        this.rows = rows;
        this.log = log;
    }

    /// A role that someone has at both partners, or that both people have at one, becomes one role that knows what either knew.
    void join(RecordKind kind, long lost, long kept) {
        var own = kind == RecordKind.ORGANISATION ? "organisation_id" : "person_id";
        var other = kind == RecordKind.ORGANISATION ? "person_id" : "organisation_id";
        for (var role : rows.with(Links.ROLES, own, lost)) {
            rows.with(Links.ROLES, own, kept).stream().filter(there -> there.text(other).equals(role.text(other)) && isSameRole(there, role)).findFirst()
                    .ifPresent(there -> joinRole(there, role));
        }
    }

    private void joinRole(RowState there, RowState role) {
        log.watch(there.table(), there.id());
        log.watch(role.table(), role.id());
        var joined = new HashMap<String, Optional<String>>();
        joined.put("role", Optional.of(there.text("role").isEmpty() ? role.text("role") : there.text("role")));
        joined.put("from_date", there.values().get("from_date").or(() -> role.values().get("from_date")));
        joined.put("main_contact", Optional.of(either(there, role, "main_contact")));
        joined.put("key_figure", Optional.of(either(there, role, "key_figure")));
        rows.delete(role.table(), role.id());
        if (joined.get("main_contact").get().equals(YES) && there.text("main_contact").equals(NO) && hasMainContact(rows, Long.parseLong(there.text("organisation_id")))) {
            joined.put("main_contact", Optional.of(NO));
        }
        if (joined.entrySet().stream().anyMatch(value -> !value.getValue().equals(there.values().get(value.getKey())))) {
            log.change(there, joined);
        }
    }

    /// Whether somebody is the first to call at a partner.
    static boolean hasMainContact(RowStates rows, long organisation) {
        return rows.with(Links.ROLES, "organisation_id", organisation).stream().anyMatch(role -> role.text("main_contact").equals(YES));
    }

    private static String either(RowState one, RowState other, String column) {
        return one.text(column).equals(YES) ? YES : other.text(column);
    }

    /// The name is the same or not known, and so is the first day; the last day has to be the same: a role that is over is not one of today.
    private static boolean isSameRole(RowState one, RowState other) {
        var name = SearchKey.of(one.text("role"));
        var otherName = SearchKey.of(other.text("role"));
        var from = one.values().get("from_date");
        var otherFrom = other.values().get("from_date");
        return (name.equals(otherName) || name.isEmpty() || otherName.isEmpty())
                && (from.equals(otherFrom) || from.isEmpty() || otherFrom.isEmpty())
                && one.values().get("until_date").equals(other.values().get("until_date"));
    }
}
