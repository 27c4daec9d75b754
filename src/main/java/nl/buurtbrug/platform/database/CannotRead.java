package nl.buurtbrug.platform.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/// What plain SQL asked could not be read.
final class CannotRead extends PersistenceException {

    private static final long serialVersionUID = 1;

    CannotRead(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
