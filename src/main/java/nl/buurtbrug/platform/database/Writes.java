package nl.buurtbrug.platform.database;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Sees whether a transaction changes anything.
final class Writes implements StatementInspector {

    private static final long serialVersionUID = 1L;

    /// Bound for the length of a transaction.
    static final ScopedValue<AtomicBoolean> SEEN = ScopedValue.newInstance();

    private static final Pattern WRITE = Pattern.compile("\\s*(?:insert|update|delete|merge|create|alter|drop)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String inspect(String statement) {
        if (SEEN.isBound() && !SEEN.get().get() && WRITE.matcher(statement).matches()) {
            SEEN.get().set(true);
        }
        return statement;
    }
}
