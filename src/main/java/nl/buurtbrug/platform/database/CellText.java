package nl.buurtbrug.platform.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.Optional;
import nl.buurtbrug.platform.database.Catalogue.Column;

/// A value of the database as text: dates and moments as ISO 8601 writes them, moments in UTC, pictures as Base64.
///
/// Moments go as text in and out, because a clock change mangles them on their way through Java's older types.
public final class CellText {

    private CellText() {
    }

    public static Optional<String> of(ResultSet row, int index, Column column) throws SQLException {
        return switch (column.type()) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Optional.ofNullable(row.getBytes(index)).map(Base64.getEncoder()::encodeToString);
            case Types.TIMESTAMP -> Optional.ofNullable(row.getString(index)).map(moment -> moment.replace(' ', 'T') + "Z");
            case Types.BOOLEAN -> {
                var value = row.getBoolean(index);
                yield row.wasNull() ? Optional.empty() : Optional.of(String.valueOf(value));
            }
            default -> Optional.ofNullable(row.getString(index));
        };
    }

    public static void set(PreparedStatement statement, int index, Column column, Optional<String> text) throws SQLException {
        if (text.isEmpty()) {
            statement.setNull(index, column.type());
            return;
        }
        switch (column.type()) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> statement.setBytes(index, Base64.getDecoder().decode(text.get()));
            case Types.TIMESTAMP -> statement.setString(index, text.get().replace('T', ' ').replace("Z", ""));
            case Types.BOOLEAN -> statement.setBoolean(index, Boolean.parseBoolean(text.get()));
            case Types.BIGINT -> statement.setLong(index, Long.parseLong(text.get()));
            case Types.INTEGER -> statement.setInt(index, Integer.parseInt(text.get()));
            default -> statement.setString(index, text.get());
        }
    }

    /// What a reader of the files is told about a type.
    public static String type(Column column) {
        return switch (column.type()) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> "whole number";
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.REAL, Types.FLOAT -> "number";
            case Types.BOOLEAN -> "true or false";
            case Types.DATE -> "date";
            case Types.TIME -> "time";
            case Types.TIMESTAMP -> "moment in UTC";
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "bytes in Base64";
            default -> "text of at most " + column.size();
        };
    }
}
