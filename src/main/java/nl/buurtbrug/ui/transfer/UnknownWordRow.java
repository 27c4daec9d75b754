package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.UnknownWord;
import nl.buurtbrug.domain.transfer.row.WordQuestions;

/// A word of the file that is on no list, while it is said what it means.
final class UnknownWordRow {

    /// One thing it may mean.
    ///
    /// @param meaning empty to keep the word as a label or in the note
    record Option(String words, Optional<Meaning> meaning) {
    }

    private final UnknownWord word;
    private final List<Option> options;
    private final ObjectProperty<Option> choice = new SimpleObjectProperty<>();

    UnknownWordRow(UnknownWord word, WordQuestions questions) {
        this.word = word;
        options = options(word, questions);
        choice.set(options.stream().filter(option -> option.meaning().isPresent() && option.meaning().equals(word.proposal())).findFirst().orElse(options.getFirst()));
    }

    private static List<Option> options(UnknownWord word, WordQuestions questions) {
        var options = new ArrayList<Option>();
        options.add(new Option(word.list() == ListField.OWNER ? text("wizard.words.asNote") : text("wizard.words.asLabel"), Optional.empty()));
        values(word.list(), questions).map(value -> new Option(value.name(), Optional.of(new Existing(value.id())))).forEach(options::add);
        newOne(word).map(words -> new Option(words, Optional.of(new New()))).ifPresent(options::add);
        options.add(new Option(text("wizard.words.nothing"), Optional.of(new Nothing())));
        return List.copyOf(options);
    }

    private static Optional<String> newOne(UnknownWord word) {
        return switch (word.list()) {
            case KIND -> Optional.of(text("wizard.words.new", word.word()));
            case AUDIENCE -> Optional.of(text("wizard.words.newGroup", word.word()));
            case STAGE, OWNER -> Optional.empty();
        };
    }

    private static Stream<WordQuestions.Value> values(ListField list, WordQuestions questions) {
        return switch (list) {
            case KIND -> questions.kinds().stream();
            case OWNER -> questions.owners().stream();
            case AUDIENCE -> questions.groups().stream();
            case STAGE -> Stream.of(Stage.values()).map(stage -> new WordQuestions.Value(stage.name(), StageWords.of(stage)));
        };
    }

    UnknownWord word() {
        return word;
    }

    /// The list it is not on, in words.
    String list() {
        return switch (word.list()) {
            case KIND -> text("organisation.kind");
            case STAGE -> text("import.field.stage");
            case OWNER -> text("import.field.owner");
            case AUDIENCE -> text("import.field.audiences");
        };
    }

    List<Option> options() {
        return options;
    }

    ObjectProperty<Option> choiceProperty() {
        return choice;
    }

    Optional<WordMeaning> meaning() {
        return choice.get().meaning().map(meaning -> new WordMeaning(word.list(), word.word(), meaning));
    }
}
