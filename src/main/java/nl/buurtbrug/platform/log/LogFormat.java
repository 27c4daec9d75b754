package nl.buurtbrug.platform.log;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line for what happened and where it went wrong, never with what someone typed.
///
/// Messages of exceptions and of libraries may quote a value that was too long or a text that could not be read,
/// so only our own words are written, and of an exception its kind and its way through the program.
final class LogFormat extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final Set<Class<?>> QUOTING_NOBODY = Set.of(NullPointerException.class, ClassCastException.class, IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class, OutOfMemoryError.class, StackOverflowError.class, NoClassDefFoundError.class);
    private static final int DEEPEST = 10;

    @Override
    public String format(LogRecord record) {
        var ours = record.getLoggerName() != null && record.getLoggerName().startsWith("nl.buurtbrug");
        var line = new StringBuilder("%s %s %s%s%n".formatted(TIME.format(record.getInstant()), record.getLevel().getName(), record.getLoggerName(),
                ours ? ": " + formatMessage(record) : ""));
        var cause = record.getThrown();
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            append(line, cause, i > 0);
        }
        return line.toString();
    }

    private static void append(StringBuilder line, Throwable thrown, boolean isCause) {
        line.append("%s%s%s%n".formatted(isCause ? "caused by " : "", thrown.getClass().getName(), detail(thrown)));
        for (var frame : thrown.getStackTrace()) {
            line.append("    at %s%n".formatted(frame));
        }
    }

    private static String detail(Throwable thrown) {
        return switch (thrown) {
            case SQLException sql -> " (SQL state %s, code %d)".formatted(sql.getSQLState(), sql.getErrorCode());
            case FileSystemException file when file.getReason() != null -> ": " + file.getReason();
            case Throwable known when QUOTING_NOBODY.contains(known.getClass()) -> ": " + known.getMessage();
            default -> "";
        };
    }
}
