package nl.buurtbrug.platform.database;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Sees which tables a transaction writes to.
final class Writes implements StatementInspector {

    private static final long serialVersionUID = 1L;

    /// The names of the tables; bound for the length of a transaction.
    static final ScopedValue<Set<String>> SEEN = ScopedValue.newInstance();

    private static final Pattern WRITE = Pattern.compile("\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into|create|alter|drop)\\s+\"?(?<table>\\w+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String inspect(String statement) {
        if (SEEN.isBound()) {
            var write = WRITE.matcher(statement);
            if (write.matches()) {
                note(write.group("table"));
            }
        }
        return statement;
    }

    /// For what is written around the mapping.
    static void note(String table) {
        if (SEEN.isBound()) {
            SEEN.get().add(table.toLowerCase(Locale.ROOT));
        }
    }
}
