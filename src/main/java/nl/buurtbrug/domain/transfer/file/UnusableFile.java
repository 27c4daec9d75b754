package nl.buurtbrug.domain.transfer.file;

import java.nio.file.Path;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.table.UnreadableTable;

/// A file that can't be imported; the reason is a plain sentence for the user.
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final int line;

    UnusableFile(UnreadableTable cause, Path file) {
        super(file + ": " + cause.reason(), cause);
        messageKey = key(cause.reason());
        line = cause.line();
    }

    private static String key(UnreadableTable.Reason reason) {
        return switch (reason) {
            case EMPTY -> "import.file.empty";
            case NO_ROWS -> "import.file.noRows";
            case BINARY -> "import.file.binary";
            case OLD_SPREADSHEET -> "import.file.oldSpreadsheet";
            case OTHER_SPREADSHEET -> "import.file.otherSpreadsheet";
            case NUMBERS -> "import.file.numbers";
            case PASSWORD -> "import.file.password";
            case DAMAGED -> "import.file.damaged";
            case TOO_LARGE -> "import.file.tooLarge";
            case ENTITIES -> "import.file.entities";
            case NO_SUCH_SHEET -> "import.file.noSuchSheet";
            case TOO_MANY_ROWS -> "import.file.tooManyRows";
            case DOCUMENT -> "import.file.document";
            case ARCHIVE -> "import.file.archive";
            case PICTURE -> "import.file.picture";
            case WEB_PAGE -> "import.file.webPage";
            case XML -> "import.file.xml";
            case JSON -> "import.file.json";
            case ADDRESS_CARDS -> "import.file.addressCards";
            case ADDRESS_BOOK -> "import.file.addressBook";
            case CALENDAR -> "import.file.calendar";
            case NOT_FOUND -> "import.file.notFound";
            case NO_ACCESS -> "import.file.noAccess";
            case DIRECTORY -> "import.file.directory";
            case QUOTE_NOT_CLOSED -> "import.file.quoteNotClosed";
            case CELL_TOO_LARGE -> "import.file.cellTooLarge";
            case TOO_MANY_COLUMNS -> "import.file.tooManyColumns";
            case ENCODING -> "import.file.encoding";
            case CHANGED -> "import.file.changed";
            case DEVICE -> "import.file.device";
        };
    }

    /// The sentence to show.
    public String text() {
        return Text.text(messageKey, line);
    }

    /// The line of the file (1-based) where it goes wrong; 0 when it is the file as a whole.
    public int line() {
        return line;
    }
}
