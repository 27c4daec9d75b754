package nl.buurtbrug.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// A row that plain SQL answered; each call reads the next column.
public final class Row {

    private final ResultSet answer;
    private int column;

    Row(ResultSet answer) {
        this.answer = answer;
    }

    boolean next() throws SQLException {
        column = 0;
        return answer.next();
    }

    /// A whole number; 0 for none.
    public long number() {
        return read(answer::getLong);
    }

    public String text() {
        return read(answer::getString);
    }

    public boolean flag() {
        return read(answer::getBoolean);
    }

    /// A date; `null` for none.
    public LocalDate day() {
        var day = read(answer::getDate);
        return day == null ? null : day.toLocalDate();
    }

    private interface Column<T> {
        T read(int number) throws SQLException;
    }

    private <T> T read(Column<T> kind) {
        try {
            return kind.read(++column);
        } catch (SQLException e) {
            throw new CannotRead(e);
        }
    }
}
