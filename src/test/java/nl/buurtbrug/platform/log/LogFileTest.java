package nl.buurtbrug.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path place;

    @Test
    void aFailureIsThereWithItsWayThroughTheProgramAndWithoutWhatWasTyped() throws Exception {
        var failure = new IllegalStateException("Aylin Demir", new SQLException("value 'Aylin Demir' is too long", "22001", 30000));

        write(LogFile.LIMIT, record("nl.buurtbrug.ui.common.Failures", "unexpected failure", failure));

        assertThat(place.resolve("log/buurtbrug.log")).content()
                .contains("unexpected failure", "java.lang.IllegalStateException", "SQL state 22001", "LogFileTest")
                .doesNotContain("Aylin", "Demir");
    }

    @Test
    void untilThereIsALogOnlyFailuresGoToTheConsole() {
        var root = Logger.getLogger("");
        var before = Arrays.stream(root.getHandlers()).collect(Collectors.toMap(Function.identity(), Handler::getLevel));
        var console = new ConsoleHandler();
        root.addHandler(console);

        LogFile.onlyFailuresToConsole();

        root.removeHandler(console);
        before.forEach(Handler::setLevel);
        assertThat(console.isLoggable(record("com.sun.javafx", "unsupported", null))).isFalse();
        assertThat(console.isLoggable(new LogRecord(Level.SEVERE, "the data were not opened"))).isTrue();
    }

    @Test
    void whatALibraryQuotesIsLeftOut() throws Exception {
        write(LogFile.LIMIT, record("org.hibernate.orm.jdbc.error", "value 'Aylin Demir' is too long", null));

        assertThat(place.resolve("log/buurtbrug.log")).content().contains("org.hibernate.orm.jdbc.error").doesNotContain("Aylin");
    }

    @Test
    void aFullFileMakesRoomAndTheOldestGoes() throws Exception {
        for (int i = 0; i < 7; i++) {
            write(10, record("nl.buurtbrug", "line " + i, null));
        }

        assertThat(place.resolve("log/buurtbrug.log")).content().contains("line 6");
        assertThat(place.resolve("log/buurtbrug.log.4")).content().contains("line 2");
        try (var files = Files.list(place.resolve("log"))) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadIt() throws Exception {
        write(LogFile.LIMIT, record("nl.buurtbrug", "x", null));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("log/buurtbrug.log")))).isEqualTo("rw-------");
    }

    private void write(long limit, LogRecord record) throws Exception {
        var log = new LogFile(place.resolve("log/buurtbrug.log"), limit);
        log.publish(record);
        log.close();
    }

    private static LogRecord record(String logger, String words, Throwable thrown) {
        var record = new LogRecord(Level.WARNING, words);
        record.setLoggerName(logger);
        record.setThrown(thrown);
        return record;
    }
}
