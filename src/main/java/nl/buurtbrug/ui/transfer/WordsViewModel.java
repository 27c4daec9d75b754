package nl.buurtbrug.ui.transfer;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.WordQuestions;
import nl.buurtbrug.ui.common.Background;

/// The words of the file that are on none of the bureau's lists, and what the user says they mean.
final class WordsViewModel {

    private static final WordQuestions NONE = new WordQuestions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ExtraFields.NONE);

    private final ImportService imports;
    private final Background background;
    private final ObservableList<UnknownWordRow> rows = FXCollections.observableArrayList();
    private int asked;

    WordsViewModel(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
    }

    /// Looks for them under these choices for columns; what was said of a word that is still there stays.
    void load(SourceFile source, ImportMapping mapping) {
        int now = ++asked;
        background.fetch(() -> questions(source, mapping), questions -> {
            if (now == asked) {
                show(questions, mapping.subject());
            }
        });
    }

    /// A file that can't be read any more is told of at the next step.
    private WordQuestions questions(SourceFile source, ImportMapping mapping) {
        try {
            return imports.unknownWords(source, mapping);
        } catch (UnusableFile _) {
            return NONE;
        }
    }

    private void show(WordQuestions questions, ListSubject about) {
        var before = List.copyOf(rows);
        var found = questions.words().stream().map(word -> new UnknownWordRow(word, questions, about)).toList();
        found.forEach(row -> before.stream().filter(old -> old.word().list() == row.word().list() && old.word().extra() == row.word().extra() && old.word().word().equals(row.word().word())).findFirst()
                .flatMap(old -> option(row, old)).ifPresent(row.choiceProperty()::set));
        rows.setAll(found);
    }

    private static Optional<UnknownWordRow.Option> option(UnknownWordRow row, UnknownWordRow old) {
        return row.options().stream().filter(old.choiceProperty().get()::equals).findFirst();
    }

    void forget() {
        asked++;
        rows.clear();
    }

    List<WordMeaning> meanings() {
        return rows.stream().flatMap(row -> row.meaning().stream()).toList();
    }

    ObservableList<UnknownWordRow> rows() {
        return rows;
    }
}
