package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.platform.database.Database;

/// What was worked out from tables, kept until one of them is written to or another day begins.
final class Kept<T> {

    private final Database database;
    private final Set<String> tables;
    private final Function<LocalDate, T> work;
    private T value;
    private LocalDate day = LocalDate.MIN;
    private long writes;

    /// @param work works it out as it is on a day
    Kept(Database database, Set<String> tables, Function<LocalDate, T> work) {
        this.database = database;
        this.tables = tables;
        this.work = work;
    }

    synchronized T on(LocalDate today) {
        var now = database.writesTo(tables);
        if (now != writes || !today.equals(day)) {
            value = work.apply(today);
            writes = now;
            day = today;
        }
        return value;
    }
}
