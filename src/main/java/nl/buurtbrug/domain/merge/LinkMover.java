package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.platform.database.RowState;
import nl.buurtbrug.platform.database.RowStates;

/// Lets everything that points at the record that goes point at the one that stays.
final class LinkMover {

    /// What an import left is not as the import left it any more, whatever number its version has.
    private static final Map<String, Optional<String>> NOT_AS_IMPORTED = Map.of("version_after", Optional.of("-1"));
    private static final String NO = "false";
    private static final String YES = "true";

    private final RowStates rows;
    private final MergeLog log;
    private final long lost;
    private final long kept;

    LinkMover(RowStates rows, MergeLog log, long lost, long kept) {
        this.rows = rows;
        this.log = log;
        this.lost = lost;
        this.kept = kept;
    }

    void moveAll(RecordKind kind) {
        new RoleJoiner(rows, log).join(kind, lost, kept);
        Links.to(kind).forEach(this::move);
        new NoDoubleMover(rows, log).move(kind, lost, kept);
    }

    private void move(Link link) {
        var there = rows.with(link.table(), link.column(), kept);
        for (var row : rows.with(link.table(), link.column(), lost)) {
            if (link.isAbout(row)) {
                log.watch(row.table(), row.id());
                if (link.joins() && there.stream().anyMatch(twin -> saysTheSame(row, twin, link))) {
                    rows.delete(row.table(), row.id());
                } else {
                    log.change(row, moved(row, link));
                }
            }
        }
    }

    private Map<String, Optional<String>> moved(RowState row, Link link) {
        var values = new HashMap<>(link.table().equals(Links.IMPORTS) ? NOT_AS_IMPORTED : Map.<String, Optional<String>>of());
        values.put(link.column(), Optional.of(Long.toString(kept)));
        if (row.table().equals(Links.ROLES) && link.column().equals("organisation_id") && row.text("main_contact").equals(YES)
                && RoleJoiner.hasMainContact(rows, kept)) { // the first to call stays whom it was at the partner that stays
            values.put("main_contact", Optional.of(NO));
        }
        return values;
    }

    private static boolean saysTheSame(RowState row, RowState twin, Link link) {
        return link.once().isEmpty() ? isEqual(row, twin, link) : row.text(link.once()).equals(twin.text(link.once()));
    }

    private static boolean isEqual(RowState row, RowState twin, Link link) {
        return row.values().keySet().stream().filter(column -> !column.equals(RowChange.VERSION) && !column.equals(link.column()))
                .allMatch(column -> row.values().get(column).equals(twin.values().get(column)));
    }
}
