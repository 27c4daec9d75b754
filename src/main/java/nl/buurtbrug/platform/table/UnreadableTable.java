package nl.buurtbrug.platform.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that can't be read as a text table, with the reason and, where it has one, the line.
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why; the words for it are the caller's.
    public enum Reason {
        EMPTY, NO_ROWS, BINARY, DOCUMENT, ARCHIVE, PICTURE, WEB_PAGE, XML, JSON, ADDRESS_CARDS, ADDRESS_BOOK, CALENDAR,
        NOT_FOUND, NO_ACCESS, DIRECTORY, QUOTE_NOT_CLOSED, CELL_TOO_LARGE, TOO_MANY_COLUMNS, TOO_MANY_ROWS, ENCODING, DEVICE, CHANGED,
        /// A spreadsheet that is too old or of another program, or that asks for a password.
        OLD_SPREADSHEET, OTHER_SPREADSHEET, NUMBERS, PASSWORD,
        /// A spreadsheet that is not whole, unpacks to more than any list holds, or says to fetch or repeat texts.
        DAMAGED, TOO_LARGE, ENTITIES, NO_SUCH_SHEET
    }

    private final Reason reason;
    private final int line;

    public UnreadableTable(Reason reason, Path file, int line, Throwable cause) {
        super(line == 0 ? "%s: %s".formatted(file, reason) : "%s, line %d: %s".formatted(file, line, reason), cause);
        this.reason = reason;
        this.line = line;
    }

    public UnreadableTable(Reason reason, Path file, int line) {
        this(reason, file, line, null);
    }

    public static UnreadableTable because(IOException cause, Path file, int line) {
        var reason = switch (cause) {
            case NoSuchFileException _ -> Reason.NOT_FOUND;
            case AccessDeniedException _ -> Reason.NO_ACCESS;
            case java.io.FileNotFoundException _ -> Reason.NOT_FOUND;
            default -> Reason.DEVICE;
        };
        return new UnreadableTable(reason, file, line, cause);
    }

    public Reason reason() {
        return reason;
    }

    /// The line of the file or the row of the sheet (1-based), 0 when it is the whole file.
    public int line() {
        return line;
    }
}
