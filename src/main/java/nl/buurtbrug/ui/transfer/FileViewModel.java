package nl.buurtbrug.ui.transfer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.ui.common.Background;

/// The first step: which file, and how it is written.
final class FileViewModel {

    private sealed interface Answer {
    }

    private record Readable(OpenedFile file, ListSubject subject) implements Answer {
    }

    private record Unreadable(String reason) implements Answer {
    }

    private final ImportService imports;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<OpenedFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ListSubject> subject = new ReadOnlyObjectWrapper<>(ListSubject.CONTACTS);
    private boolean subjectChosen;

    FileViewModel(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
    }

    /// Opens a file as it seems to be written; a file that can't be read leaves what was open.
    void open(Path path) {
        subjectChosen = false;
        read(() -> imports.open(path));
    }

    /// Reads the same file in another encoding; what depends on it is found again.
    void encoding(String chosen) {
        again(now -> now.withEncoding(chosen));
    }

    void separator(char chosen) {
        again(now -> now.withSeparator(chosen));
    }

    void quote(char chosen) {
        again(now -> now.withQuote(chosen));
    }

    /// Reads another sheet of the workbook.
    void sheet(String chosen) {
        again(now -> now.withSheet(chosen));
    }

    /// @param line 0 for a file without headers
    void headerLine(int line) {
        again(now -> now.withHeaderLine(line));
    }

    /// @param line from where on everything is left out; 0 for nothing
    void footerLine(int line) {
        again(now -> now.endingBefore(line));
    }

    /// Tells that what is open can't be read any more.
    void fail(String reason) {
        problem.set(reason);
    }

    void close() {
        file.set(Optional.empty());
        problem.set("");
    }

    private OpenedFile opened() {
        return file.get().orElseThrow();
    }

    private void again(UnaryOperator<SourceFile> reading) {
        var now = opened().source();
        read(() -> reading.apply(now));
    }

    private void read(Callable<SourceFile> reading) {
        background.fetch(() -> attempt(() -> opened(reading.call())), answer -> {
            switch (answer) {
                case Readable readable -> {
                    problem.set("");
                    if (!subjectChosen) {
                        subject.set(readable.subject());
                    }
                    file.set(Optional.of(readable.file()));
                }
                case Unreadable unreadable -> problem.set(unreadable.reason());
            }
        });
    }

    /// The user says what is in the file.
    void subject(ListSubject chosen) {
        subjectChosen = true;
        subject.set(chosen);
    }

    /// What is in the file, as it was proposed or chosen.
    ReadOnlyObjectProperty<ListSubject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// With the rows above and below the table too, to show what is left out.
    private OpenedFile opened(SourceFile source) {
        return new OpenedFile(source, source.whole().sample());
    }

    private Answer attempt(Callable<OpenedFile> reading) throws Exception {
        try {
            var opened = reading.call();
            return new Readable(opened, imports.subjectOf(opened.source()));
        } catch (UnusableFile unusable) {
            return new Unreadable(unusable.text());
        }
    }

    /// What is open now; none before a file was chosen.
    ReadOnlyObjectProperty<Optional<OpenedFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Why the last file, or the last way of reading, did not work; "" when it did.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
