package nl.buurtbrug.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises in a failure that the files of the database are damaged, by the codes of the database.
public final class Damage {

    /// Pages, indexes, the log and their headers that can't be read; not those that can't be written.
    private static final Pattern CODES = Pattern.compile("XSDG[02358]|XSDB.|XSDA.|XSCB.|XSCH.|XSLA[2-9A-Z]|XSLB.|XSTB.|XSRS.|XBM0.|XJ040");

    private Damage() {
    }

    public static boolean isSeenIn(Throwable failure) {
        var cause = Optional.of(failure);
        while (cause.isPresent()) {
            if (cause.get() instanceof SQLException sql && isDamage(sql)) {
                return true;
            }
            cause = Optional.ofNullable(cause.get().getCause());
        }
        return false;
    }

    private static boolean isDamage(SQLException failure) {
        for (var each : failure) {
            if (each instanceof SQLException sql && sql.getSQLState() != null && CODES.matcher(sql.getSQLState()).matches()) {
                return true;
            }
        }
        return false;
    }
}
